import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/domain/catalogue'
import { layerById, layersOf } from '@/domain/layers/registry'
import { evidencePerYear } from '@/domain/linkYears'
import { domainMatrix } from '@/domain/matrix/domainMatrix'
import { linkMatrix } from '@/domain/matrix/linkMatrix'
import { inWords } from '@/domain/message'
import { visiblePoints } from '@/domain/points'
import { countMatching, linksOfRegion, regionMatches, visibleLinks } from '@/domain/selectors'
import { organisationsShown } from '@/domain/shownRecords'
import { tableOf } from '@/domain/table/tableOf'
import { viewCounts } from '@/domain/viewInWords'
import { whiteSpaceOf } from '@/domain/whiteSpace'
import { arbitraryShownView } from '../../support/arbitraryShownView'
import { plainView } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'
import { testWords } from '../../support/testWords'

type ShownView = ReturnType<typeof arbitraryShownView> extends fc.Arbitrary<infer View> ? View : never
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** For every view that can be chosen, map, legend, table, matrix and counts say the same. */
describe.each([
  ['a small catalogue', testCatalogue(), 150],
  ['the data that is served', publicCatalogue(), 40],
] as const)('in %s', (_, catalogue: Catalogue, numRuns) => {
  const holds = (property: (view: ShownView) => void) => {
    const check = (view: ShownView) => {
      property(view)
    }
    fc.assert(fc.property(arbitraryShownView(catalogue), check), { numRuns })
  }

  it('the regions that match are as many on the map, in the legend, the table, the matrix and the counts', () => {
    holds((view) => {
      const matching = [...regionMatches(catalogue, view).values()].filter(({ matches }) => matches)
      const ids = matching.map(({ region }) => region.id).sort()
      const table = tableOf(catalogue, { ...view, table: 'regions' }, testWords)
      const matrix = domainMatrix(catalogue, view, testWords)
      const { classes } = layerById(catalogue, view.layer).evaluate(catalogue, view)
      expect(table.rows.map(({ key }) => key).sort()).toEqual(ids)
      expect(matrix.rows.map(({ region }) => region.id).sort()).toEqual(ids)
      expect(matrix.groups.flatMap(({ rows }) => rows)).toEqual(matrix.rows)
      expect(sum(classes.map(({ matching: count }) => count))).toBe(ids.length)
      expect(countMatching(catalogue, view)).toBe(ids.length)
      expect(viewCounts(catalogue, view).regions).toEqual({ matching: ids.length, total: table.total })
    })
  })

  it('every layer puts every region into one class of its legend', () => {
    holds((view) => {
      for (const layer of layersOf(catalogue)) {
        const { cells, classes } = layer.evaluate(catalogue, view)
        expect([...cells.keys()]).toEqual([...catalogue.regions.keys()])
        expect(sum(classes.map(({ count }) => count))).toBe(catalogue.regions.size)
        for (const { key, count } of classes) {
          expect([...cells.values()].filter(({ classKey }) => classKey === key)).toHaveLength(count)
        }
      }
    })
  })

  it('every layer says what it measures, of when, and what no data means', () => {
    holds((view) => {
      for (const layer of layersOf(catalogue).filter(({ group }) => group !== 'plain')) {
        const { unit, year, noDataMeaning, hasValues } = layer.evaluate(catalogue, view)
        expect(inWords(noDataMeaning, testWords), layer.id).not.toBe('')
        if (hasValues)
          for (const words of [unit, year]) expect(words && inWords(words, testWords), layer.id).toBeTruthy()
      }
    })
  })

  it('every layer names its sources; how much is known is worked out here, and its note says so', () => {
    for (const layer of layersOf(catalogue).filter(({ group }) => group !== 'plain')) {
      const { sources, notes, hasValues } = layer.evaluate(catalogue, plainView)
      if (layer.group === 'knowledge') expect(notes, layer.id).not.toEqual([])
      else if (hasValues) expect(sources, layer.id).not.toEqual([])
    }
  })

  it('every layer calls a region that drops out of the filter neither low nor unknown, whatever its value', () => {
    holds((view) => {
      const matches = regionMatches(catalogue, view)
      for (const layer of layersOf(catalogue)) {
        // These two say of every region what they have to say, matching or not.
        if (layer.id === 'none' || layer.id === 'change') continue
        for (const [id, { classKey }] of layer.evaluate(catalogue, view).cells) {
          const match = matches.get(id)
          const isUnknown = layer.id === 'specialisations' && match?.level === 'no-data'
          if (!match?.matches && !isUnknown) expect(classKey).toBe('no-match')
        }
      }
    })
  })

  it('the links are the same on the map, in the table, the matrix and the counts', () => {
    holds((view) => {
      const { shown, total } = visibleLinks(catalogue, view)
      const table = tableOf(catalogue, { ...view, table: 'links', sort: null }, testWords)
      const { cells, rows, most } = linkMatrix(catalogue, view, testWords)
      expect(table.rows.map(({ key }) => key)).toEqual(shown.map(({ link }) => link.id))
      expect(table.total).toBe(total)
      expect(viewCounts(catalogue, view).links).toEqual({ shown: shown.length, total })
      expect(cells.size).toBe(total)
      for (const one of shown) expect(cells.get(one.link.id)).toEqual(one)
      expect(sum(rows.map(({ links }) => links))).toBe(2 * total)
      expect(most).toBe(shown[0]?.evidence ?? 0)
    })
  })

  it('the links beside a region in the table are those of its profile', () => {
    holds((view) => {
      const table = tableOf(catalogue, { ...view, table: 'regions', columns: ['links'] }, testWords)
      for (const row of table.rows.slice(0, 8)) {
        if (row.table !== 'regions') throw new Error('Not a region')
        expect(table.columns[0]?.value(row)).toBe(linksOfRegion(catalogue, row.record.region.id, view).length)
      }
    })
  })

  it('organisations are the same as points, in the table and in the layer', () => {
    holds((view) => {
      const shown = organisationsShown(catalogue, view)
      const table = tableOf(catalogue, { ...view, table: 'organisations' }, testWords)
      const points = visiblePoints(catalogue, { ...view, points: ['org'] })
      expect(table.shown).toBe(shown.length)
      expect(points.organisations + points.unplaced).toBe(shown.length)
      const drawn = points.groups.flatMap(({ organisations }) => organisations.map(({ id }) => id))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.filter((id) => !table.rows.some(({ key }) => key === id))).toEqual([])
      const cells = layerById(catalogue, 'partners').evaluate(catalogue, { ...view, domains: [] }).cells
      const seated = organisationsShown(catalogue, { ...view, domains: [] }).filter(({ regionId }) => regionId)
      expect(sum([...cells.values()].map(({ value }) => value ?? 0))).toBe(seated.length)
    })
  })

  it('the years of the histogram are those in which choosing them alone leaves something', () => {
    holds((view) => {
      const filter = { ...view, minEvidence: 1, whiteSpace: false, linkKinds: ['project', 'event'] as const }
      for (const [year, count] of [...evidencePerYear(catalogue, filter).years].slice(0, 4)) {
        expect(visibleLinks(catalogue, { ...filter, years: [year, year] }).total > 0).toBe(count > 0)
      }
    })
  })

  it('a white space is a pair of which nothing is recorded, and the switch shows just those', () => {
    holds((view) => {
      const gaps = whiteSpaceOf(catalogue, view)
      expect(gaps.filter(({ link }) => link.projects.length + link.events.length > 0)).toEqual([])
      expect(visibleLinks(catalogue, { ...view, whiteSpace: true, top: 'all' }).shown).toEqual(gaps)
      const affinities = gaps.map(({ link }) => link.affinity ?? 0)
      expect(affinities).toEqual([...affinities].sort((one, other) => other - one))
    })
  })

  it('every cell of every table can be written down, and sorting loses no row', () => {
    holds((view) => {
      const table = tableOf(catalogue, view, testWords)
      const unsorted = tableOf(catalogue, { ...view, sort: null }, testWords)
      expect(table.shown).toBe(table.rows.length)
      expect(table.rows.map(({ key }) => key).sort()).toEqual(unsorted.rows.map(({ key }) => key).sort())
      for (const row of table.rows.slice(0, 5)) {
        for (const { value } of table.choices) {
          const cell = value(row)
          const isPlain = cell === null || Array.isArray(cell) || typeof cell === 'string' || Number.isFinite(cell)
          expect(isPlain).toBe(true)
        }
      }
    })
  })
})
