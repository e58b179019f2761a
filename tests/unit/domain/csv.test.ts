import { describe, expect, it } from 'vitest'
import { tableIds } from '@/domain/filter'
import { csvOf } from '@/domain/table/csv'
import { type CellValue, column, type TableRow } from '@/domain/table/table'
import { tableCounts, tableOf } from '@/domain/table/tableOf'
import { tableLicences, tableSources } from '@/domain/table/tableSources'
import { plainView } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { readCsv } from '../../support/readCsv'
import { testCatalogue } from '../../support/testCatalogue'
import { testWords } from '../../support/testWords'

/** A table whose cells are given, one list a row. */
function csvWith(cells: readonly (readonly CellValue[])[], notes: readonly string[] = []): string {
  const width = cells[0]?.length ?? 1
  const columns = Array.from({ length: width }, (_, place) =>
    column<TableRow>(`c${place}`, { value: ({ key }) => cells[Number(key)]?.[place] ?? null }),
  )
  const rows = cells.map((_, index) => ({ key: String(index) }) as TableRow)
  return csvOf({ columns, titles: columns.map(({ id }) => id), rows, notes })
}

describe('CSV', () => {
  it('gives back what was written, whatever stands in a text', () => {
    const row = ['Łódź, "Żeromski"', 'two\r\nlines', ' padded ', "O'Neill; sons", '']
    const [titles, read] = readCsv(csvWith([row]))
    expect(titles).toEqual(['c0', 'c1', 'c2', 'c3', 'c4'])
    expect(read).toEqual(row)
  })
  it('begins with the mark of UTF-8 and ends each line as the standard says', () => {
    expect(csvWith([['a', 'b']], ['note'])).toBe('\uFEFFc0,c1\r\na,b\r\n,\r\nnote,\r\n')
  })
  it('leaves numbers numbers, nothing known empty and several values one text', () => {
    expect(readCsv(csvWith([[-1.25, 0, null, ['a', 'b'], [1, 2], []]]))[1]).toEqual([
      '-1.25',
      '0',
      '',
      'a; b',
      '1; 2',
      '',
    ])
    expect(csvWith([[1234567.5]])).toContain('\r\n1234567.5\r\n')
  })
  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'lets no spreadsheet work out %j',
    (text) => {
      const [, read, , note] = readCsv(csvWith([[text, [text]]], [text]))
      expect(read).toEqual([`'${text}`, `'${text}`])
      expect(note?.[0]).toBe(`'${text}`)
    },
  )
  it('has as many fields in every line, and an empty one before the notes', () => {
    const lines = readCsv(csvWith([['a', 'b', 'c']], ['Filter: none', 'Licence: CC BY 4.0']))
    expect(lines.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3])
    expect(lines[2]).toEqual(['', '', ''])
    expect(lines.slice(3).map(([note]) => note)).toEqual(['Filter: none', 'Licence: CC BY 4.0'])
  })
  it('holds every row of every table of the data as served', () => {
    const catalogue = publicCatalogue()
    for (const id of tableIds) {
      const table = tableOf(catalogue, { ...plainView, table: id }, testWords)
      const csv = csvOf({ ...table, titles: table.columns.map((one) => one.id), notes: [] })
      const lines = readCsv(csv).slice(1, -1)
      expect(lines).toHaveLength(table.shown)
      expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([table.columns.length]))
      expect(tableCounts(catalogue, plainView).get(id)).toBe(table.shown)
    }
  })
})

describe('what a table stands on', () => {
  const catalogue = testCatalogue()
  const tableFor = (id: (typeof tableIds)[number], columns: readonly string[] = []) =>
    tableOf(catalogue, { ...plainView, table: id, columns }, testWords)

  it('is what its rows stand on, each source once', () => {
    const ids = tableSources(catalogue, plainView, tableFor('organisations')).map(({ id }) => id)
    const expected = new Set([...catalogue.organisations.values()].flatMap(({ sources }) => sources))
    expect(ids).toEqual([...expected].sort())
  })
  it('is for links the evidence behind them, within the years chosen', () => {
    const sources = (years: readonly [number, number] | null) => {
      const view = { ...plainView, table: 'links', years } as const
      return tableSources(catalogue, view, tableOf(catalogue, view, testWords))
    }
    expect(sources(null).length).toBeGreaterThan(0)
    expect(sources([1990, 1991])).toEqual([])
  })
  it('counts the publisher of a figure only where its column is shown', () => {
    const [indicator] = catalogue.indicators.values()
    if (!indicator) throw new Error('No indicator')
    const has = (columns: readonly string[]) =>
      tableSources(catalogue, plainView, tableFor('regions', columns)).some(({ id }) => indicator.sources.includes(id))
    expect([has(['name']), has(['name', indicator.id])]).toEqual([false, true])
  })
  it('names each licence once', () => {
    const licences = tableLicences(publicCatalogue(), 'regions')
    expect(licences).toHaveLength(new Set(licences).size)
    expect(licences.join()).toContain('CC BY 4.0')
  })
})
