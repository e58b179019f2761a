import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../../geo/checks/references'
import { readSheets } from '../../../geo/csv/readSheets'
import { type Delimiter, writeSheets } from '../../../geo/csv/writeSheets'
import { sourcePaths } from '../../../geo/sourceSchemas'
import { readSources } from '../../../geo/steps/readSources'
import { sourceFiles, sources } from './sources'

const written = writeSheets(sources, ';')
const bytes = (text: string) => new TextEncoder().encode(text)
const allBytes = (sheets: ReadonlyMap<string, string>) =>
  new Map([...sheets].map(([file, text]) => [file, bytes(text)]))
const read = (files: ReadonlyMap<string, Uint8Array>) => readSheets(files, sourceFiles)

/** One sheet, its rows changed by hand; the first row is that of the headings. */
function edited(file: string, edit: (rows: string[][]) => string[][], delimiter: Delimiter = ';') {
  const { data } = Papa.parse<string[]>((written.get(file) ?? '').slice(1).trimEnd(), { delimiter: ';' })
  return new Map([[file, bytes(Papa.unparse(edit(data), { delimiter, newline: '\n' }))]])
}

/** Puts a text into the cell of a record, found by its first column. */
function withCell(file: string, [id, heading]: readonly [string, string], text: string) {
  return edited(file, (rows) => {
    const column = (rows[0] ?? []).indexOf(heading)
    return rows.map((row) => (row[0] === id ? row.with(column, text) : row))
  })
}

const said = (files: ReadonlyMap<string, Uint8Array>) =>
  read(files).problems.map(({ file, id, wrong, fix }) => `${file} › ${id}: ${wrong} → ${fix}`)

describe('the sheets of the real sources', () => {
  it.each([';', ','] as const)('come back byte for byte, split by %s', (delimiter) => {
    const { texts, changes, problems } = read(allBytes(writeSheets(sources, delimiter)))
    expect(problems).toEqual([])
    expect(changes).toEqual([])
    // What programmes ask for is no table.
    const { programmes: _, ...tables } = sourcePaths
    expect([...texts.keys()].sort()).toEqual(Object.values(tables).sort())
    for (const [path, text] of texts) expect(text, path).toBe(sourceFiles.get(path))
  })

  it('come back the same when sorted another way and saved without mark, as LibreOffice does', () => {
    for (const file of ['organisations.csv', 'projects-partners.csv', 'indicator-values.csv']) {
      const upside = edited(file, ([headings = [], ...rows]) => [
        headings,
        ...rows.toReversed(),
        headings.map(() => ''),
      ])
      expect(read(upside)).toMatchObject({ problems: [], changes: [] })
    }
  })

  it('have nothing that a spreadsheet would take for a formula, a date or a number with decimals', () => {
    const cells = [...written.values()].flatMap((text) =>
      Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data.flat(),
    )
    expect(cells.filter((cell) => /^[=+@\t]|^-\D|^\d+[.,]\d|^\d{4}-\d\d(-\d\d)?$/.test(cell))).toEqual([])
    expect(written.get('projects-starts.csv')).toContain("4smartgrowth;'2019-04-01;")
    expect(written.get('places.csv')).toContain("aabenraa;Aabenraa;Apenrade;DK;;'9.4174;'55.0443")
  })
})

describe('an edited sheet', () => {
  it('changes the one record, in its one field', () => {
    const { texts, changes, problems } = read(withCell('organisations.csv', ['aalto-university', 'town'], 'Helsinki'))
    expect(problems).toEqual([])
    expect(changes).toEqual(['organisations.csv: changed aalto-university'])
    const path = sourcePaths.organisations
    const [before, after] = [sourceFiles.get(path) ?? '', texts.get(path) ?? ''].map((text) => text.split('\n'))
    const lines = after?.filter((line, index) => line !== before?.[index])
    expect(lines).toEqual(['    "town": "Helsinki",'])
  })

  it('takes formulas, several lines, bars, apostrophes and decimal commas for what they are', () => {
    const title = `'=SUM(A1) "first"\r\nsecond; 'third'`
    const files = withCell('projects.csv', ['act-now', 'title'], title)
    const project = JSON.parse(read(files).texts.get(sourcePaths.projects) ?? '').find(
      ({ id }: { id: string }) => id === 'act-now',
    )
    expect(project.title).toBe(`=SUM(A1) "first"\nsecond; 'third'`)
    const again = readSources(new Map([...sourceFiles, ...read(files).texts])).sources
    expect(read(allBytes(writeSheets(again, ';'))).changes).toEqual(['projects.csv: changed act-now'])
    const moved = read(withCell('places.csv', ['aarhus', 'position.longitude'], '10,5')).texts.get(sourcePaths.places)
    expect(moved).toContain(
      '"id": "aarhus", "name": "Aarhus", "otherNames": ["Århus"], "country": "DK", "position": [10.5,',
    )
    const named = read(withCell('places.csv', ['aarhus', 'otherNames'], 'A\\|B | C')).texts.get(sourcePaths.places)
    expect(named).toContain('"otherNames": ["A|B", "C"]')
  })

  it('adds a record in its place and takes one out', () => {
    const { changes, texts } = read(
      edited('places.csv', (rows) => [
        ...rows.filter(([id]) => id !== 'aarhus'),
        ['aabybro', 'Aabybro', '', 'DK', '', '9.74', '57.16'],
      ]),
    )
    expect(changes).toEqual(['places.csv: added aabybro', 'places.csv: taken out aarhus'])
    const ids = JSON.parse(texts.get(sourcePaths.places) ?? '').map(({ id }: { id: string }) => id)
    expect(ids.slice(0, 3)).toEqual(['aabenraa', 'aabybro', 'aalborg'])
  })
})

describe('a sheet that can’t be read', () => {
  it('says where, what and what to do', () => {
    expect(said(withCell('places.csv', ['aarhus', 'position.latitude'], '56° N'))).toEqual([
      expect.stringMatching(
        /^places\.csv › row 4 \(aarhus\), column "position\.latitude": "56° N" is not a number\. → Write digits/,
      ),
    ])
    expect(said(withCell('priorities.csv', ['de30-p2-01', 'period'], '2021'))).toEqual([
      expect.stringMatching(
        /column "period": The field "period" is "2021", which is none .* Use one of: 2014-2020, 2021-2027\.$/,
      ),
    ])
    expect(said(withCell('organisations.csv', ['aalto-university', 'name'], ''))).toEqual([
      expect.stringContaining('column "name": The field "name" is missing.'),
    ])
    expect(said(withCell('projects-starts.csv', ['4smartgrowth', 'value'], '01.04.2019'))).toEqual([
      expect.stringContaining('"01.04.2019" is a date as your spreadsheet writes it'),
    ])
    expect(said(withCell('projects-partners.csv', ['sparks', 'belongs to'], 'spraks'))[0]).toContain(
      'column "belongs to": "spraks" is not in projects.csv.',
    )
  })

  it('is refused whole: columns, rows, letters, quotation marks, names', () => {
    const renamed = edited('places.csv', ([headings = [], ...rows]) => [headings.with(1, 'Name'), ...rows])
    expect(said(renamed).join('\n')).toMatch(/column "Name": No column.*The column "name" is missing/s)
    expect(said(edited('places.csv', (rows) => [...rows, rows[1] ?? []]))).toEqual([
      expect.stringMatching(/row \d+ \(aabenraa\): The same record stands in row 2/),
    ])
    const old = new Map([['places.csv', Uint8Array.from(Buffer.from('id;name\naarhus;\u00c5rhus', 'latin1'))]])
    expect(said(old)).toEqual([expect.stringContaining('choose "Save as", type "CSV UTF-8"')])
    const open = new Map([['places.csv', bytes(`${written.get('places.csv')}x;"y`)]])
    expect(said(open)).toEqual([expect.stringContaining('never closed')])
    expect(said(new Map([['places (1).csv', bytes('id')]]))).toEqual([expect.stringContaining('Rename it')])
    expect(said(new Map())).toEqual([expect.stringContaining('Make the sheets first')])
  })

  it('places what the checks find', () => {
    const { texts, placed } = read(withCell('priorities.csv', ['de30-p2-02', 'domains'], 'boats | energy'))
    const problems = checkReferences(readSources(new Map([...sourceFiles, ...texts])).sources)
    expect(problems.map(placed)).toEqual([
      expect.objectContaining({
        file: 'priorities.csv',
        id: 'row 3 (de30-p2-02)',
        wrong: expect.stringContaining('boats'),
      }),
    ])
  })
})
