import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/schema/vocabulary'
import { createDrawer, type DrawnView } from '@/map/drawing'
import { createSceneBuilder, styleOf } from '@/map/gl/scene'
import { mapLayers } from '@/map/layers/registry'
import { slots } from '@/map/layers/slots'
import { defaultLinkView } from '@/view/codec'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const view: DrawnView = { ...defaultLinkView, hover: null, previewedDomain: null }
const drawing = createDrawer()(catalogue, view)
const build = createSceneBuilder()

describe('style', () => {
  it.each(['light', 'dark'] as const)('is valid in every language, %s', (theme) => {
    for (const language of languages) {
      expect(validateStyleMin(styleOf(build({ catalogue, drawing, theme, language })))).toEqual([])
    }
  })

  it('asks nobody else for tiles, letters or icons', () => {
    const style = styleOf(build({ catalogue, drawing, theme: 'light', language: 'en' }))
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.values(style.sources).map(() => 'geojson'),
    )
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  it('lays its layers in the order of the slots, each under the name of its layer', () => {
    const order = mapLayers.map(({ slot }) => slots.indexOf(slot))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const { layers } = build({ catalogue, drawing, theme: 'light', language: 'en' })
    for (const { id } of layers) expect(mapLayers.some((layer) => id.startsWith(`${layer.id}/`))).toBe(true)
  })

  it('draws numbers and lines of the search for partners, and numbers alone of a comparison', () => {
    const draw = createDrawer()
    const shapes = (change: Partial<DrawnView>) => {
      const { data } = build({
        catalogue,
        drawing: draw(catalogue, { ...view, ...change }),
        theme: 'light',
        language: 'en',
      })
      return [
        data['ranked']?.features.map(({ properties }) => properties?.['text']),
        data['ranked-arcs']?.features.length,
      ]
    }
    const ids = ['LV008', 'PL84'] as readonly string[] as DrawnView['compared']
    // Six candidates are ranked; the mark without a number is the region itself.
    expect(shapes({ room: 'match', matchFor: ids[1] ?? null })).toEqual([['', '1', '2', '3', '4', '5', '6'], 6])
    expect(shapes({ room: 'compare', compared: ids })).toEqual([['1', '2'], 0])
    expect(shapes({ room: 'map', matchFor: ids[1] ?? null, compared: ids })).toEqual([[], 0])
  })

  it('gives state to nothing but features of its sources', () => {
    const scene = build({ catalogue, drawing, theme: 'light', language: 'en' })
    const { sources } = styleOf(scene)
    for (const [source, states] of Object.entries(scene.states)) {
      const shapes = sources[source]
      if (shapes?.type !== 'geojson' || typeof shapes.data !== 'object' || !('features' in shapes.data)) {
        throw new Error(`No shapes for the states of ${source}`)
      }
      const ids = shapes.data.features.map(({ properties }) => properties?.['id'])
      for (const id of states.keys()) expect(ids).toContain(id)
    }
  })

  it('is the same object for the same drawing', () => {
    const input = { catalogue, drawing, theme: 'light', language: 'en' } as const
    expect(build(input)).toBe(build({ ...input }))
  })
})
