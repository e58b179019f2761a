/** What a layer of the map is made of; each lives in one file of this folder and is listed in `registry.ts`. */
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import type { Drawing } from '@/map/drawing'
import type { MapPalette } from '@/map/palette'
import type { HoverTarget } from '@/view/state'
import type { Slot } from './slots'

/** Decides paint and layout, and nothing else does. */
export interface Look {
  readonly palette: MapPalette
  readonly language: Language
}

/** Values that expressions read as `feature-state`; a missing key is a value that has not been set. */
export type FeatureState = Readonly<Record<string, string | number | boolean>>
export type FeatureStates = ReadonlyMap<string, FeatureState>

export interface Pick {
  /** Layer of the style that answers the pointer. */
  readonly layer: string
  readonly target: (id: string) => HoverTarget
}

export interface MapLayer {
  /** Ids of its style layers start with it and a `/`. */
  readonly id: string
  readonly slot: Slot
  /** Shapes by source id, handed to the renderer once; features are known by their `id` property. */
  readonly sources?: (catalogue: Catalogue) => Readonly<Record<string, GeoJSONSourceSpecification>>
  /** Shapes that follow the drawing, by source id; the same collection while the same things are drawn. */
  readonly data?: (catalogue: Catalogue, drawing: Drawing) => Readonly<Record<string, FeatureCollection>>
  readonly layers: (look: Look) => readonly LayerSpecification[]
  /**
   * By source id: what a filter or a selection changes, without touching shapes or paint. The same map comes back while
   * the parts of the drawing that it is made of are the same, so that a renderer can skip it.
   */
  readonly states?: (drawing: Drawing) => Readonly<Record<string, FeatureStates>>
  readonly picks?: readonly Pick[]
}

/** What filters and patterns read: for what is rare, a filter costs less in each frame than a state on everything. */
export interface GlobalState {
  /** Ids of regions named at every zoom. */
  readonly named: readonly string[]
  /** Name of the pattern image of each region that has one; see `patterns.ts`. */
  readonly patterns: Readonly<Record<string, string>>
}
