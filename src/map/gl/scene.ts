/** Drawing, palette and language → everything that MapLibre is told. Pure, so that it can be checked without a map. */
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { Catalogue } from '@/domain/catalogue'
import { memoise } from '@/domain/memoise'
import type { Language } from '@/domain/schema/vocabulary'
import type { Drawing } from '@/map/drawing'
import type { FeatureStates, GlobalState, Look } from '@/map/layers/mapLayer'
import { patternName } from '@/map/layers/patterns'
import { mapLayers } from '@/map/layers/registry'
import { type MapPalette, mapPalette } from '@/map/palette'
import { pinIdOf } from '@/map/pinMarks'
import { projection } from '@/map/projection'
import type { Theme } from '@/ui/tokens'
import type { HoverTarget } from '@/view/state'

export interface Scene {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  /** From the bottom up. */
  readonly layers: readonly LayerSpecification[]
  readonly palette: MapPalette
  /** By source, then feature. Parts that did not change keep their identity. */
  readonly states: Readonly<Record<string, FeatureStates>>
  readonly globalState: GlobalState
  /** Shapes that follow the drawing, by source. */
  readonly data: Readonly<Record<string, FeatureCollection>>
  /** The feature under the pointer, which gets `hover: true`. */
  readonly hover: { readonly source: string; readonly id: string } | null
}

export interface SceneInput {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly theme: Theme
  readonly language: Language
}

/** Remembers its pieces; one for each map. */
export function createSceneBuilder(): (input: SceneInput) => Scene {
  const layersFor = memoise(allLayers)
  const globalStateFor = memoise(globalStateOf)

  const build = memoise((catalogue: Catalogue, drawing: Drawing, theme: Theme, language: Language): Scene => {
    const palette = mapPalette(theme)
    return {
      catalogue,
      drawing,
      layers: layersFor(palette, language),
      palette,
      states: Object.assign({}, ...mapLayers.map((layer) => layer.states?.(drawing) ?? {})),
      globalState: globalStateFor(drawing.named, drawing.regions),
      data: Object.assign({}, ...mapLayers.map((layer) => layer.data?.(catalogue, drawing) ?? {})),
      hover: hoveredFeature(drawing),
    }
  })
  return ({ catalogue, drawing, theme, language }) => build(catalogue, drawing, theme, language)
}

function allLayers(palette: MapPalette, language: Language): readonly LayerSpecification[] {
  const look: Look = { palette, language }
  return mapLayers.flatMap((layer) => layer.layers(look))
}

function globalStateOf(named: Drawing['named'], regions: Drawing['regions']): GlobalState {
  const patterns: Record<string, string> = {}
  for (const { id, fill, emphasis } of regions.values()) {
    const name = patternName(fill, emphasis === 'faded')
    if (name) patterns[id] = name
  }
  return { named, patterns }
}

const sourceOfTarget: Readonly<Record<HoverTarget['kind'], string>> = {
  region: 'regions',
  link: 'links',
  org: 'pins',
  event: 'pins',
  place: 'pins',
  ownPoint: 'own-points',
  ownLink: 'own-links',
}

function hoveredFeature({ hover, points }: Drawing): Scene['hover'] {
  if (!hover) return null
  const source = sourceOfTarget[hover.kind]
  const id = source === 'pins' ? pinIdOf(points, hover) : hover.id
  return id === null ? null : { source, id }
}

/** Shapes of every layer. */
function sourcesOf({ catalogue, data }: Scene): Record<string, SourceSpecification> {
  const fixed: Record<string, GeoJSONSourceSpecification> = Object.assign(
    {},
    ...mapLayers.map((layer) => layer.sources?.(catalogue) ?? {}),
  )
  const entries = Object.entries(fixed).map(([id, source]) => [id, { ...source, data: data[id] ?? source.data }])
  return Object.fromEntries(entries)
}

/** The whole style, for a new map. */
export function styleOf(scene: Scene): StyleSpecification {
  return {
    version: 8,
    projection: { type: projection.name },
    // Changes of colour between light and dark are one frame, as everything else.
    transition: { duration: 0, delay: 0 },
    state: {
      named: { default: [...scene.globalState.named] },
      patterns: { default: { ...scene.globalState.patterns } },
    },
    sources: sourcesOf(scene),
    layers: [...scene.layers],
  }
}
