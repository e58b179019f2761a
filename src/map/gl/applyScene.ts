/** Brings a map from one scene to the next with as few calls as will do. */
import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { FeatureState, FeatureStates, GlobalState } from '@/map/layers/mapLayer'
import type { Scene } from './scene'

interface FeatureKey {
  readonly source: string
  readonly id: string
}
/** What of MapLibre's map is used here; a test hands over a list that writes the calls down. */
export interface SceneTarget {
  setPaintProperty(layer: string, name: string, value: unknown): void
  setLayoutProperty(layer: string, name: string, value: unknown): void
  setFilter(layer: string, filter: FilterSpecification | null): void
  setFeatureState(feature: FeatureKey, state: FeatureState): void
  removeFeatureState(feature: FeatureKey, key?: string): void
  getSource(id: string): unknown
  setGlobalStateProperty(name: string, value: unknown): void
}

/** A scene as a map holds it whose style has just been loaded: layers and shapes, the lists that it began with, no state. */
export function stateless(scene: Scene, lists: GlobalState): Scene {
  return { ...scene, states: {}, globalState: lists, hover: null }
}

/** Doing it again with the same scene does nothing. */
export function applyScene(target: SceneTarget, before: Scene, next: Scene): void {
  if (before.layers !== next.layers) applyLayers(target, before.layers, next.layers)
  applyGlobalState(target, before.globalState, next.globalState)
  for (const [source, data] of Object.entries(next.data)) {
    if (before.data[source] !== data) setData(target.getSource(source), data)
  }
  for (const [source, states] of Object.entries(next.states)) {
    const old = before.states[source]
    if (old !== states) applyStates(target, source, { old: old ?? noStates, states })
  }
  if (before.hover?.id !== next.hover?.id || before.hover?.source !== next.hover?.source) {
    if (before.hover) target.removeFeatureState(before.hover, 'hover')
    if (next.hover) target.setFeatureState(next.hover, { hover: true })
  }
}

/** Sources of other kinds than GeoJSON have no data to be set. */
function setData(source: unknown, data: FeatureCollection): void {
  if (typeof source === 'object' && source && 'setData' in source && typeof source.setData === 'function') {
    source.setData(data)
  }
}

function applyGlobalState(target: SceneTarget, before: GlobalState, next: GlobalState): void {
  for (const name of ['named', 'patterns'] as const) {
    if (!isEqual(before[name], next[name])) target.setGlobalStateProperty(name, next[name])
  }
}

const noStates: FeatureStates = new Map()

function applyStates(target: SceneTarget, source: string, change: { old: FeatureStates; states: FeatureStates }): void {
  const { old, states } = change
  for (const [id, state] of states) {
    const former = old.get(id)
    if (former === state) continue
    for (const key of Object.keys(former ?? {})) if (!(key in state)) target.removeFeatureState({ source, id }, key)
    if (!former || !hasSameValues(former, state)) target.setFeatureState({ source, id }, state)
  }
  for (const [id, state] of old) {
    if (states.has(id)) continue
    for (const key of Object.keys(state)) target.removeFeatureState({ source, id }, key)
  }
}

/** Whether the old state already says all that the new one does. */
function hasSameValues(old: FeatureState, state: FeatureState): boolean {
  return Object.keys(state).every((key) => old[key] === state[key])
}

/** Layers never come or go; a change of theme or language alters their paint, layout and filters. */
function applyLayers(target: SceneTarget, before: Scene['layers'], next: Scene['layers']): void {
  const old = new Map(before.map((layer) => [layer.id, layer]))
  for (const layer of next) {
    const former = old.get(layer.id)
    if (!former) continue
    for (const [name, value] of changes(former.paint, layer.paint)) target.setPaintProperty(layer.id, name, value)
    for (const [name, value] of changes(former.layout, layer.layout)) target.setLayoutProperty(layer.id, name, value)
    const filter = filterOf(layer)
    if (!isEqual(filterOf(former), filter)) target.setFilter(layer.id, filter)
  }
}

const filterOf = (layer: LayerSpecification): FilterSpecification | null => ('filter' in layer && layer.filter) || null

function changes(before: object | undefined, next: object | undefined): readonly (readonly [string, unknown])[] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}))
  return Object.entries(next ?? {}).filter(([name, value]) => !isEqual(old.get(name), value))
}

/** Style values are plain JSON. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
