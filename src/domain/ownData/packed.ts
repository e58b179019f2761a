/** A layer as text, for a link or this device, and back. What comes back was written by anyone: everything is checked. */
import * as v from 'valibot'
import type { RegionId } from '@/domain/ids'
import { latitude, longitude, RegionIdSchema } from '@/domain/schema/vocabulary'
import { limits, type OwnLayer } from './model'

const finite = v.pipe(v.number(), v.finite())
const short = (most: number) => v.pipe(v.string(), v.maxLength(most))
const many = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1), v.maxLength(limits.rows))

const named = { v: v.literal(1), t: v.pipe(short(120), v.minLength(1)), u: short(60) }
const PackedSchema = v.variant('k', [
  v.object({
    ...named,
    k: v.literal('c'),
    d: many(v.union([v.strictTuple([RegionIdSchema, finite]), v.strictTuple([RegionIdSchema, finite, short(60)])])),
  }),
  v.object({
    ...named,
    k: v.literal('p'),
    d: many(
      v.union([
        v.strictTuple([longitude, latitude, short(limits.cell)]),
        v.strictTuple([longitude, latitude, short(limits.cell), finite]),
      ]),
    ),
  }),
  v.object({
    ...named,
    k: v.literal('l'),
    d: many(v.strictTuple([RegionIdSchema, RegionIdSchema, v.pipe(finite, v.gtValue(0)), short(60)])),
  }),
])
type Packed = v.InferOutput<typeof PackedSchema>

export function packOwn(layer: OwnLayer): string {
  return JSON.stringify(packed(layer))
}

function packed(layer: OwnLayer): Packed {
  const head = { v: 1, t: layer.title, u: layer.unit } as const
  switch (layer.kind) {
    case 'choropleth':
      return {
        ...head,
        k: 'c',
        d: layer.values.map(({ region, value, of }) =>
          of === undefined ? [region, brief(value)] : [region, brief(value), of],
        ),
      }
    case 'points':
      return {
        ...head,
        k: 'p',
        d: layer.points.map(({ position: [lon, lat], name, value }) =>
          value === undefined ? [lon, lat, name] : [lon, lat, name, value],
        ),
      }
    case 'links':
      return { ...head, k: 'l', d: layer.links.map(({ from, to, weight, kind }) => [from, to, brief(weight), kind]) }
  }
}

/** Means have sixteen digits, of which nobody reads more than seven. */
const brief = (value: number) => Number(value.toPrecision(7))

/** `null` where it is no layer, or none of its regions is on this map. */
export function unpackOwn(text: string, hasRegion: (id: RegionId) => boolean): OwnLayer | null {
  const parsed = v.safeParse(PackedSchema, parse(text))
  return parsed.success ? known(parsed.output, hasRegion) : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function known(data: Packed, hasRegion: (id: RegionId) => boolean): OwnLayer | null {
  const named = { title: data.t, unit: data.u }
  switch (data.k) {
    case 'c': {
      const values = data.d
        .filter(([region]) => hasRegion(region))
        .map(([region, value, of]) => ({ region, value, ...(of !== undefined && { of }) }))
      return values.length > 0 ? { ...named, kind: 'choropleth', values } : null
    }
    case 'p': {
      const points = data.d.map(([lon, lat, name, value]) => ({
        position: [lon, lat] as const,
        name,
        ...(value !== undefined && { value }),
      }))
      return { ...named, kind: 'points', points }
    }
    case 'l': {
      const links = data.d
        .filter(([from, to]) => from !== to && hasRegion(from) && hasRegion(to))
        .map(([from, to, weight, kind]) => ({ from, to, weight, kind }))
      return links.length > 0 ? { ...named, kind: 'links', links } : null
    }
  }
}
