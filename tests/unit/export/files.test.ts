import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { isShape } from '@/domain/shapes'
import { geoJsonOf } from '@/export/geoJson'
import { plateOf, slideSize } from '@/export/plate'
import { slidesOf } from '@/export/slides'
import { decodeView } from '@/view/codec'
import { initialView } from '@/view/store'
import { plateWords as words } from '../../support/plateWords'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const shownAs = (query: string, more = {}) => ({
  view: { ...initialView, ...decodeView(query).view },
  link: `https://atlas.example/${query || '?'}&lang=en&data=2026.11`,
  ...more,
})
const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('a show as slides', () => {
  const views = [
    shownAs('?sel=region.LV008'),
    shownAs('?d=agri-food', { title: 'Who grows what', notes: 'Speak slowly' }),
  ]
  let parts: Record<string, string> = {}
  const progress: number[] = []
  beforeAll(async () => {
    const file = await slidesOf({
      ...{ catalogue, words, views, title: 'Show' },
      rasterise: async () => onePixel,
      onSlide: async (done) => void progress.push(done),
    })
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
    parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
  })
  const slide = (number: number) => parts[`ppt/slides/slide${number}.xml`] ?? ''

  it('has a slide for each view, and tells how far it is', () => {
    expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(2)
    expect(progress).toEqual([0, 1, 2])
  })

  it('draws every link as a shape of its own, and the names of marked regions as text', () => {
    for (const [index, shown] of views.entries()) {
      const { drawing } = plateOf({ catalogue, shown, words }, slideSize)
      expect(slide(index + 1).match(/name="Link: /g) ?? []).toHaveLength(drawing.links.length)
      expect(drawing.links.length).toBeGreaterThan(0)
    }
    expect(slide(1)).toMatch(/name="Label: /)
    expect(slide(1)).toMatch(/name="Callout: Vidzeme/)
  })

  it('says title, legend and release as text, and what the speaker says in the notes', () => {
    expect(slide(2)).toContain('<a:t>Who grows what</a:t>')
    expect(slide(2)).toContain(`Data release: ${catalogue.manifest.release}`)
    expect(parts['ppt/notesSlides/notesSlide2.xml']).toContain('Speak slowly')
    expect(parts['ppt/notesSlides/notesSlide2.xml']).toContain(catalogue.manifest.area.attribution)
  })

  it('opens each view by its link, in files that programs can read', () => {
    for (const [index, { link }] of views.entries()) {
      const relations = parts[`ppt/slides/_rels/slide${index + 1}.xml.rels`] ?? ''
      expect(relations).toContain(`Target="${link.replaceAll('&', '&amp;')}"`)
      expect(relations).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/)
      const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('what is shown as GeoJSON', () => {
  const shown = shownAs('?d=agri-food&layer=specialisations')
  const { drawing, content } = plateOf({ catalogue, shown, words }, slideSize)
  const file = geoJsonOf(catalogue, drawing, content, words)
  const ofKind = (kind: string) => file.features.filter(({ properties }) => properties?.['kind'] === kind)

  it('has all regions, the links drawn and the records at the points drawn, each with a valid shape', () => {
    expect(ofKind('region')).toHaveLength(catalogue.regions.size)
    expect(ofKind('link').map(({ id }) => id)).toEqual(drawing.links.map(({ id }) => id).toReversed())
    expect(ofKind('organisation')).toHaveLength(drawing.points.flatMap(({ organisations }) => organisations).length)
    for (const { geometry } of file.features) {
      expect(isShape(geometry, ['Polygon', 'MultiPolygon', 'LineString', 'Point'])).toBe(true)
    }
  })

  it('gives each region its class, and counts those that match as the view does', () => {
    const matching = ofKind('region').filter(({ properties }) => properties?.['matches'])
    expect(content.counts).toContain(`${matching.length} of ${catalogue.regions.size} regions`)
    const classes = ofKind('region').map(({ properties }) => properties?.['class'])
    const [layer] = content.legend
    for (const { text, count } of layer?.entries ?? []) {
      expect(classes.filter((one) => one === text)).toHaveLength(Number(count))
    }
  })

  it('says whose it is', () => {
    expect(file.metadata).toMatchObject({ link: shown.link, release: catalogue.manifest.release, title: content.title })
    expect(file.metadata.licences.length).toBeGreaterThan(0)
    expect(file.metadata.sources.length).toBe(content.sources.length)
  })
})
