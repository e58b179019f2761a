/** GeoJSON, TopoJSON or a list of records to a table: properties become columns, points two more. */
import { type FileFault, fault, limits, type OwnTable, type Read } from './model'
import { gatherRemarks, type Remarks } from './remarks'
import { type Located, locate, type RawFeature } from './shapes'
import { topologyFeatures } from './topology'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export function readJsonTable(text: string): Read {
  const json = parse(text)
  if (json === undefined) return fault('not-json')
  if (isTooDeep(json)) return fault('too-deep')
  if (Array.isArray(json)) return records(json)
  if (!isObject(json)) return fault('no-features')
  const isTopology = json['type'] === 'Topology'
  const features = isTopology ? topologyFeatures(json) : featuresOf(json)
  return features === null ? fault('broken-topology') : tableOf(isTopology ? 'topojson' : 'geojson', features)
}

/** Also where nesting exhausts the engine's own stack. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isTooDeep(root: unknown): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) next.push(inner)
    }
    level = next
  }
  return false
}

/** A list of features, or of records without a shape. */
function records(list: readonly unknown[]): Read {
  const features = list.filter(isObject).map((one): RawFeature => {
    if (one['type'] === 'Feature') return featureOf(one)
    return { id: undefined, properties: one, geometry: undefined }
  })
  return tableOf('geojson', features)
}

const featureOf = (one: Json): RawFeature => ({
  id: one['id'],
  properties: one['properties'],
  geometry: one['geometry'] ?? null,
})

function featuresOf(json: Json): readonly RawFeature[] {
  if (Array.isArray(json['features'])) return json['features'].filter(isObject).map(featureOf)
  if (json['type'] === 'Feature') return [featureOf(json)]
  if (Array.isArray(json['geometries'])) {
    return json['geometries'].map((geometry: unknown) => ({ id: undefined, properties: null, geometry }))
  }
  return 'coordinates' in json ? [{ id: undefined, properties: null, geometry: json }] : []
}

function tableOf(source: OwnTable['source'], features: readonly RawFeature[]): Read {
  const wrong = sizeFault(features)
  if (wrong) return fault(wrong)
  const remarks = gatherRemarks()
  const columns = columnsOf(features, remarks)
  if (columns.size > limits.columns) return fault('too-many-columns')
  const places = features.map(({ geometry }, index) => locate(geometry, index + 1, remarks))
  const hasPlaces = places.some((place) => place !== null)
  const names = [...columns.keys()]
  const cells = (feature: RawFeature, place: Located) => [
    ...names.map((name) => cellText(name === idColumn ? feature.id : own(feature.properties, name))),
    ...(hasPlaces ? [String(place?.[0] ?? ''), String(place?.[1] ?? '')] : []),
  ]
  const added = hasPlaces ? ['longitude (geometry)', 'latitude (geometry)'] : []
  const table: OwnTable = {
    source,
    header: [...names.map((name) => (name === idColumn ? 'id' : name)), ...added],
    rows: features.map((feature, index) => cells(feature, places[index] ?? null)),
    numbers: features.map((_, index) => index + 1),
    remarks: remarks.all(),
  }
  return table.header.length === 0 ? fault('no-features') : { ok: true, table }
}

function sizeFault(features: readonly RawFeature[]): FileFault | null {
  if (features.length === 0) return 'no-features'
  return features.length > limits.rows ? 'too-many-rows' : null
}

/** Of the feature itself, apart from a property of that name. */
const idColumn = '\u0000id'
/** Names with a meaning of their own to JavaScript; nobody's data need them. */
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

function columnsOf(features: readonly RawFeature[], remarks: Remarks): ReadonlyMap<string, true> {
  const columns = new Map<string, true>()
  if (features.some(({ id }) => id !== undefined && id !== null)) columns.set(idColumn, true)
  for (const [index, { properties }] of features.entries()) {
    if (!isObject(properties)) continue
    for (const name of Object.keys(properties)) {
      if (reserved.has(name)) remarks.add('reserved-keys', index + 1, name)
      else if (columns.size <= limits.columns) columns.set(name, true)
    }
  }
  return columns
}

const own = (properties: unknown, name: string): unknown =>
  isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, limits.cell)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
