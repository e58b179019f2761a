import { screen } from '@testing-library/react'
import readXlsxFile from 'read-excel-file/universal'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FileTable } from '@/domain/table/fileTable'
import { type CellValue, type ColumnKind, column, type TableRow } from '@/domain/table/table'
import { TableRoom } from '@/rooms/table/TableRoom'
import { xlsxOf } from '@/rooms/table/xlsx'
import { catchDownloads } from '../../support/catchDownloads'
import { publicCatalogue } from '../../support/publicData'
import { renderRoom } from '../../support/renderRoom'

afterEach(() => vi.restoreAllMocks())

const names = { rows: 'Rows', about: 'About' }
const sheetsOf = async (blob: Blob) => readXlsxFile(await blob.arrayBuffer())

/** One row of the given cells, each in a column of its own. */
async function written(cells: readonly (readonly [ColumnKind, CellValue])[], notes: readonly string[] = ['note']) {
  const columns = cells.map(([kind, value], index) => column<TableRow>(`c${index}`, { kind, value: () => value }))
  const table: FileTable = { columns, titles: columns.map(({ id }) => id), rows: [{ key: '1' } as TableRow], notes }
  const [rows, about] = await sheetsOf(await xlsxOf(table, names))
  return { rows: rows?.data ?? [], about: about?.data ?? [] }
}

describe('XLSX', () => {
  it('has real numbers and dates; what is known to the month, or differs by source, is a text', async () => {
    const { rows } = await written([
      ['number', 1234567.5],
      ['number', 0],
      ['date', '2020-09-30'],
      ['date', '2020-09'],
      ['date', ['2020-09-30', '2021-03-31']],
      ['list', ['a', 'b']],
      ['text', null],
      ['text', 'last'],
    ])
    expect(rows[1]).toEqual([
      1234567.5,
      0,
      new Date(Date.UTC(2020, 8, 30)),
      '2020-09',
      '2020-09-30; 2021-03-31',
      'a; b',
      null,
      'last',
    ])
  })

  it.each(['=1+1', '+49 30', '@SUM(A1)', '-2', '1e3', '<b>&"Łódź"', 'two\nlines'])('keeps %j a text', async (text) => {
    const { rows, about } = await written([['text', text]], [text])
    expect(rows[1]).toEqual([text])
    expect(about).toEqual([[text]])
  })

  it('leaves out what no file may hold', async () => {
    const { rows } = await written([['text', `a\u0001b\u000Bc${'x'.repeat(40_000)}`]])
    expect(String(rows[1]?.[0])).toHaveLength(32_767)
    expect(String(rows[1]?.[0]).startsWith('abcx')).toBe(true)
  })

  it('holds the rows on one sheet, and what they are and whose on another', async () => {
    const files = catchDownloads()
    const view = { table: 'organisations', helix: ['business-support'] } as const
    const { user, catalogue } = renderRoom(<TableRoom />, { view, catalogue: publicCatalogue() })
    await user.click(screen.getByRole('button', { name: 'Download XLSX' }))
    await vi.waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 })

    const { release } = catalogue.manifest
    expect(files[0]?.name).toBe(`gosmart-atlas-organisations-${release}.xlsx`)
    const sheets = await sheetsOf(files[0]?.content ?? new Blob())
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Organisations', 'About'])
    const wanted = [...catalogue.organisations.values()].filter(({ helix }) => helix === 'business-support')
    const [head, ...rows] = sheets[0]?.data ?? []
    expect(head?.slice(0, 2)).toEqual(['Name', 'Helix side'])
    expect(rows.map(([name]) => name).sort()).toEqual(wanted.map(({ name }) => name).sort())
    const notes = (sheets[1]?.data ?? []).map(([note]) => String(note))
    expect(notes).toContain('Filter: Organisations: Business support')
    expect(notes).toContain(`Data release: ${release}`)
    for (const start of ['Licence: CC BY 4.0', 'This view: http', 'Source: ']) {
      expect(notes.some((note) => note.startsWith(start))).toBe(true)
    }
  }, 20_000)
})
