import { describe, expect, it } from 'vitest'
import { type Filter, tableIds } from '@/domain/filter'
import type { CountryCode } from '@/domain/ids'
import type { CellValue, TableView } from '@/domain/table/table'
import { tableOf } from '@/domain/table/tableOf'
import { plainView } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'
import { testWords } from '../../support/testWords'

const catalogue = testCatalogue()
const served = publicCatalogue()
const tableFor = (change: Partial<TableView>, of = catalogue, words = testWords) =>
  tableOf(of, { ...plainView, ...change }, words)
const keys = (change: Partial<TableView>) => tableFor(change).rows.map(({ key }) => key)

/** Cells of one column in the order of the rows. */
function cells(column: string, change: Partial<TableView>, of = catalogue): readonly CellValue[] {
  const table = tableFor(change, of)
  const found = table.choices.find(({ id }) => id === column)
  if (!found) throw new Error(`No column ${column}`)
  return table.rows.map((row) => found.value(row))
}

describe('a table', () => {
  it('says how many are shown of how many', () => {
    expect(tableFor({ countries: ['PL', 'LV'] as CountryCode[] })).toMatchObject({ shown: 2, total: 9 })
    expect(tableFor({ table: 'links', top: 3 })).toMatchObject({ shown: 3, total: 7 })
  })
  it('selects from each row the thing that the row is about', () => {
    const selections = tableIds.map((table) => tableFor({ table }).rows[0]?.selection.kind)
    expect(selections).toEqual(['region', 'org', 'project', 'priority', 'link', 'event'])
  })
  it('lists every business-support organisation of the data, on the map or not', () => {
    const { rows, columns } = tableFor({ table: 'organisations', helix: ['business-support'] }, served)
    const all = [...served.organisations.values()].filter(({ helix }) => helix === 'business-support')
    expect(rows.map(({ key }) => key).sort()).toEqual(all.map(({ id }) => id as string).sort())
    expect(columns.map(({ id }) => id)).toContain('website')
  })
  it('is remembered, and asked again only where something changes', () => {
    const view = { ...plainView, table: 'links' } as const
    const table = tableOf(catalogue, view, testWords)
    expect(tableOf(catalogue, { ...view, similarTo: null } as TableView, testWords)).toBe(table)
    expect(tableOf(catalogue, { ...view, sort: 'a' }, testWords).rows).not.toEqual(table.rows)
  })
  it('has a title of its own for each column, and each column once', () => {
    for (const table of tableIds) {
      const ids = tableFor({ table }, served).choices.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('columns', () => {
  it('name countries in the language asked for, those beyond the area too', () => {
    const german = tableFor({ table: 'organisations' }, served, { ...testWords, language: 'de' })
    const country = german.columns.find(({ id }) => id === 'country')
    const names = new Set(german.rows.map((row) => country?.value(row)))
    expect([...names]).toEqual(expect.arrayContaining(['Lettland', 'Russland']))
    expect([...names].filter((name) => String(name).length === 2)).toEqual([])
  })
  it("are the table's own choice, or the chosen ones in the table's order", () => {
    expect(tableFor({}).columns.map(({ id }) => id)).toEqual([
      ...['name', 'country', 'level', 'period', 'priorities', 'domains', 'organisations', 'links'],
    ])
    expect(tableFor({ columns: ['country', 'gdp-pps', 'name'] }).columns.map(({ id }) => id)).toEqual([
      ...['name', 'country', 'gdp-pps'],
    ])
  })
  it('that it does not have are passed over', () => {
    expect(tableFor({ columns: ['weather', 'name'] }).columns.map(({ id }) => id)).toEqual(['name'])
    expect(tableFor({ columns: ['weather'] }).columns).toHaveLength(8)
  })
  it('tell zero from unknown', () => {
    const change = { sort: 'id', columns: ['priorities'] }
    const byRegion = new Map(keys(change).map((key, at) => [key, cells('priorities', change)[at]]))
    expect([byRegion.get('PL84'), byRegion.get('SE122')]).toEqual([2, null])
    const links = new Map(keys(change).map((key, at) => [key, cells('links', change)[at]]))
    expect(links.get('SE122')).toBe(0)
  })
  it('show every statement where sources differ', () => {
    const change = { table: 'projects', sort: 'acronym' } as const
    expect(cells('end', change)[keys(change).indexOf('gosmart-bsr')]).toEqual(['2020-09-30', '2021-03-31'])
    expect(cells('budget', change)[keys(change).indexOf('gosmart-bsr')]).toBe(1_759_767.5)
    expect(cells('budget', change)[keys(change).indexOf('valga-valka-twin-city')]).toBeNull()
  })
  it('name the evidence of the chosen years and kinds only', () => {
    const at = (change: Partial<Filter>) => {
      const asked = { table: 'links', ...change } as const
      return cells('evidence', asked)[keys(asked).indexOf('EE008-LV008')]
    }
    expect([at({}), at({ years: [2021, 2021] }), at({ linkKinds: ['event'] })]).toEqual([4, 2, 1])
  })
})

describe('the order of rows', () => {
  it('is that of the language, up and down', () => {
    const names = cells('name', { sort: 'name' })
    expect(names).toEqual([...names].sort((one, other) => testWords.compare(String(one), String(other))))
    expect(cells('name', { sort: '-name' })).toEqual([...names].reverse())
  })
  it('has what is unknown last, up and down', () => {
    const up = cells('gdp-pps', { sort: 'gdp-pps' })
    expect(up.slice(0, 3)).toEqual([54, 72, null])
    expect(cells('gdp-pps', { sort: '-gdp-pps' }).slice(0, 3)).toEqual([72, 54, null])
  })
  it('keeps equal rows as they were, up and down', () => {
    // All of one level: the order is that in which the rows came, by id.
    const level = (sort: string) => keys({ table: 'priorities', countries: ['PL'] as CountryCode[], sort })
    expect(level('period')).toEqual(['pl84-3', 'pl84-4'])
    expect(level('-period')).toEqual(['pl84-3', 'pl84-4'])
  })
  it('of links is by strength, of events newest first, unless another is asked for', () => {
    expect(keys({ table: 'links' })[0]).toBe('FI1C4-LV008')
    expect(tableFor({ table: 'links' }).sortedBy).toBeNull()
    expect(tableFor({ table: 'events' }).sortedBy).toEqual({ column: 'start', isDescending: true })
    expect(tableFor({ table: 'links', sort: '-affinity' }).rows[0]?.key).toBe('FI1C4-LV008')
  })
  it('falls back where the table does not have the column', () => {
    expect(tableFor({ sort: '-weather' }).sortedBy).toEqual({ column: 'name', isDescending: false })
  })
})
