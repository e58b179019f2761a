import { describe, expect, it } from 'vitest'
import type { LonLat } from '@/domain/catalogue'
import type { OwnLayer } from '@/domain/ownData/model'
import { viewCounts } from '@/domain/viewInWords'
import { bakeStrokes } from '@/export/bakeStrokes'
import { placeCallout } from '@/export/callout'
import { plateOf, slideSize } from '@/export/plate'
import { plateSvg } from '@/export/plateSvg'
import { pictureSizes } from '@/export/sizes'
import { widthOf, wrapText } from '@/export/textFit'
import { decodeView } from '@/view/codec'
import { initialView } from '@/view/store'
import { plateWords } from '../../support/plateWords'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const link = 'https://atlas.example/?lang=en&data=2026.11'
const plateFor = (query: string, size = slideSize) =>
  plateOf({ catalogue, shown: { view: { ...initialView, ...decodeView(query).view }, link }, words: plateWords }, size)

/** Names and values that would break the document are caught by whoever reads it; here only its balance is looked at. */
function openElements(svg: string): readonly string[] {
  const open: string[] = []
  for (const [, closing, name = '', ownEnd] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name)
    else if (!ownEnd) open.push(name)
  }
  return open
}

describe('a plate', () => {
  it('is a document that stands alone, in every size', () => {
    for (const { width, height, scale } of Object.values(pictureSizes)) {
      const svg = plateSvg(plateFor('?sel=region.LV008', { width: width / scale, height: height / scale }), {
        width,
        height,
      })
      expect(svg).toContain(`width="${width}" height="${height}"`)
      expect(openElements(svg)).toEqual([])
      expect(svg).not.toMatch(
        / style=|class=|<script|<style|var\(|src=|xlink|url\((?!#)|foreignObject|paint-order|vector-effect/,
      )
      // Nothing is loaded from elsewhere; the one reference is the way to the view.
      expect([...svg.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
        link.replaceAll('&', '&amp;'),
      ])
    }
  })

  it('says title, filter, legend with its numbers, release, attribution and link', () => {
    const plate = plateFor('?d=agri-food')
    const svg = plateSvg(plate)
    const { regions, links } = viewCounts(catalogue, plate.drawing.filter)
    expect(svg).toContain('<title>Regions with Agri-food · ')
    expect(svg).toContain('Filter: Agri-food')
    expect(svg).toContain(
      `${regions.matching} of ${regions.total} regions match · ${links.shown} of ${links.total} links`,
    )
    expect(svg).toContain(catalogue.manifest.area.attribution)
    expect(svg).toContain(catalogue.manifest.release)
    expect(svg).toContain('https://atlas.example/?lang=en&amp;data=2026.11')
    const [layer] = plate.content.legend
    const counted = layer?.entries.reduce((sum, { count }) => sum + Number(count), 0)
    expect(counted).toBe(catalogue.regions.size)
    expect(plate.layout.texts.filter(({ align }) => align === 'end').length).toBeGreaterThan(2)
  })

  it("explains white space, numbered regions and the reader's own points", () => {
    const titles = (query: string) => plateFor(query).content.legend.map(({ title }) => title)
    const [, links] = plateFor('?gap=1').content.legend
    expect(links?.entries.map(({ mark }) => mark)).toEqual([{ kind: 'link', link: 'affinity' }])
    expect(titles('?view=match&for=PL84')[0]).toContain('the best candidates for Podlaskie')
    expect(titles('?view=compare&with=LV008~PL84')[0]).toContain('the regions compared')
    const places: LonLat[] = [
      [23, 53],
      [25, 57],
    ]
    const own: OwnLayer = {
      ...{ kind: 'points', title: 'My places', unit: '' },
      points: places.map((position) => ({ position, name: 'Lab' })),
    }
    const view = { ...initialView, own }
    const plate = plateOf({ catalogue, shown: { view, link }, words: plateWords }, slideSize)
    expect(plate.content.legend.at(-1)).toMatchObject({
      title: 'Your data: My places',
      entries: [{ text: '2 points' }],
    })
    expect(plateSvg(plate)).toContain('My places')
  })

  it('puts the callout where it hides least', () => {
    const anchor = { x: 500, y: 300 }
    const map = { x: 0, y: 0, width: 900, height: 560 }
    const busy = Array.from({ length: 200 }, (_, index) => ({ x: index * 3, y: 100 + (index % 20) * 20 }))
    const { x } = placeCallout({ title: 'Vidzeme', note: '40 links' }, anchor, map, busy) ?? { x: 0 }
    expect(x).toBeGreaterThan(600)
  })

  it('names every source that the links drawn stand on in its description', () => {
    const { content } = plateFor('')
    const svg = plateSvg(plateFor(''))
    expect(content.sources.length).toBeGreaterThan(0)
    for (const { title } of content.sources) expect(svg).toContain(title.replaceAll('&', '&amp;'))
  })

  it('keeps legend, credits and code clear of each other', () => {
    for (const { width, height, scale } of Object.values(pictureSizes)) {
      const { layout } = plateFor('?d=agri-food~energy', { width: width / scale, height: height / scale })
      const foot = layout.panels.at(-1)
      const legend = layout.texts.filter(({ role }) => role === 'legend')
      const lowest = Math.max(...legend.map(({ y, lines, leading }) => y + (lines.length - 1) * leading))
      expect(lowest).toBeLessThan(foot?.y ?? 0)
      expect((layout.qr?.y ?? 0) + (layout.qr?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    }
  })
})

describe('strokes', () => {
  it('are baked into the units of where they are drawn, also where the width is inherited', () => {
    const markup =
      '<g transform="matrix(0.5 0 0 0.5 3 4)" stroke-width="2"><g transform="scale(0.1)"><path d="M0 0" stroke-dasharray="5 3" vector-effect="non-scaling-stroke"></path></g><path d="M1 1"></path></g>'
    expect(bakeStrokes(markup)).toContain('<path d="M0 0" stroke-width="40" stroke-dasharray="100 60">')
    expect(bakeStrokes(markup)).toContain('<path d="M1 1">')
  })
})

describe('words on lines', () => {
  it('keep to the width, cut what is too long for a line, and say that something is left out', () => {
    const fit = { size: 10, width: 100, most: 2 }
    const lines = wrapText(`Regions with agriculture ${'x'.repeat(60)}`, fit)
    expect(lines).toHaveLength(2)
    expect(lines[1]?.endsWith('…')).toBe(true)
    for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(106)
    expect(wrapText('Łódź Õ', fit)).toEqual(['Łódź Õ'])
  })
})
