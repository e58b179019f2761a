/**
 * How single values are written in a link. Each `parse…` answers `undefined` for what it doesn't understand;
 * `write…` of what it answers gives the canonical text.
 */
import type { Selection } from '@/domain/filter'
import { selectionKinds } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import { idPatterns, parseLinkId } from '@/domain/ids'
import { type Aim, aims, type MatchWeights } from '@/domain/match/weights'
import type { Camera } from './state'

const wholeNumber = /^[1-9]\d{0,8}$/

/** 1 to 999,999,999, without leading zeros. */
export function parseCount(text: string): number | undefined {
  return wholeNumber.test(text) ? Number(text) : undefined
}

export function parseRegionId(text: string): RegionId | undefined {
  return idPatterns.region.test(text) ? (text as RegionId) : undefined
}

export function parseSelection(text: string): Selection | undefined {
  const dot = text.indexOf('.')
  const kind = selectionKinds.find((known) => known === text.slice(0, dot))
  const id = text.slice(dot + 1)
  if (kind === 'region') {
    const region = parseRegionId(id)
    return region && { kind, id: region }
  }
  if (kind === 'link') {
    const link = parseLinkId(id)
    return link && { kind, id: link }
  }
  return kind && idPatterns.slug.test(id) ? ({ kind, id } as Selection) : undefined
}

export function writeSelection({ kind, id }: Selection): string {
  return `${kind}.${id}`
}

export const firstYear = 1990
export const lastYear = 2100

export function parseYears(text: string): readonly [number, number] | undefined {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? []
  const years: readonly [number, number] = [Number(from), Number(to)]
  return areYears(years) ? years : undefined
}

export function areYears([from, to]: readonly [number, number]): boolean {
  return from >= firstYear && from <= to && to <= lastYear
}

const decimal = /^-?\d{1,5}(\.\d{1,10})?$/
/** Kilometres across: no closer than the boundaries are good for, no wider than half the Earth's circumference. */
const nearest = 1
const widest = 20_000

export function parseCamera(text: string): Camera | undefined {
  const parts = text.split('~')
  if (parts.length !== 3 || !parts.every((part) => decimal.test(part))) return undefined
  const [lat = Number.NaN, lon = Number.NaN, km = Number.NaN] = parts.map(Number)
  const isInRange = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && km >= nearest && km <= widest
  return isInRange ? roundCamera({ lat, lon, km }) : undefined
}

/** Brought into range and rounded to what a link keeps: about 10 m, and a kilometre across (a tenth below 100 km). */
export function clampCamera({ lat, lon, km }: Camera): Camera {
  const turns = Math.abs(lon) <= 180 ? 0 : Math.round(lon / 360)
  return roundCamera({ lat: clamp(lat, -90, 90), lon: lon - turns * 360, km: clamp(km, nearest, widest) })
}

function roundCamera({ lat, lon, km }: Camera): Camera {
  return { lat: round(lat, 4), lon: round(lon, 4), km: round(km, km < 100 ? 1 : 0) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  // `+ 0` turns -0, which no link can carry, into 0.
  return Math.round(value * factor) / factor + 0
}

export function writeCamera({ lat, lon, km }: Camera): string {
  return [lat, lon, km].join('~')
}

const weights = /^a(-?\d{1,3})\.t(-?\d{1,3})\.l(-?\d{1,3})\.n(-?\d{1,3})$/

export function parseAim(text: string): Aim | undefined {
  const preset = aims.find((name) => name === text)
  if (preset) return preset
  const parts = weights.exec(text)?.slice(1).map(Number)
  if (!parts || parts.some((part) => Math.abs(part) > 100)) return undefined
  const [affinity = 0, ties = 0, learning = 0, nearness = 0] = parts.map((part) => part + 0)
  return { affinity, ties, learning, nearness }
}

export function writeAim(aim: Aim): string {
  return typeof aim === 'string' ? aim : writeWeights(aim)
}

function writeWeights({ affinity, ties, learning, nearness }: MatchWeights): string {
  return `a${affinity}.t${ties}.l${learning}.n${nearness}`
}
