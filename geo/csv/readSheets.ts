/** From sheets back to the texts of the sources. Pure; with any problem there is nothing to write. */
import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../checks/problem'
import { type SourceListName, sourcePaths, sourceRecords } from '../sourceSchemas'
import { ownerHeading, type Sheet, sheets } from './columns'
import { keepOrder } from './keepOrder'
import { parseSheet } from './parseSheet'
import { type Fields, placeOf, type ReadRow, readRow } from './readRow'
import { sourceText } from './sourceText'

export interface ReadSheets {
  /** Text by path below `geo/sources`, of every list of which a sheet was given. */
  readonly texts: ReadonlyMap<string, string>
  /** One line for each record that was added, changed or taken out. */
  readonly changes: readonly string[]
  readonly problems: readonly Problem[]
  /** Where a problem of the checks, found by path and id, stands in the sheets. */
  readonly placed: (problem: Problem) => Problem
}

/**
 * `files`: bytes by file name. `sourceFiles`: text by path; lists without a sheet stay as they are there, inner ones too.
 * They are read as they stand, because a schema would put the keys of records that nobody edited into another order.
 */
export function readSheets(
  files: ReadonlyMap<string, Uint8Array>,
  sourceFiles: ReadonlyMap<string, string>,
): ReadSheets {
  const problems: Problem[] = unknownFiles([...files.keys()])
  const rows = new Map<Sheet, readonly ReadRow[]>()
  for (const sheet of sheets) {
    const bytes = files.get(sheet.file)
    if (!bytes) continue
    const read = parseSheet(sheet, bytes, problems).flatMap((row) => readRow(sheet, row, problems))
    problems.push(...repeatedKeys(sheet, read))
    rows.set(sheet, read)
  }
  const texts = new Map<string, string>()
  const changes: string[] = []
  for (const list of new Set([...rows.keys()].map((sheet) => sheet.list))) {
    const old: readonly Fields[] = JSON.parse(sourceFiles.get(sourcePaths[list]) ?? '[]')
    const records = recordsOf(list, rows, { old, problems })
    texts.set(sourcePaths[list], sourceText(list, records))
    changes.push(...changesOf(list, old, records))
  }
  return { texts, changes, problems, placed: (problem) => placed(problem, rows) }
}

function unknownFiles(names: readonly string[]): Problem[] {
  const known = new Set(sheets.map(({ file }) => file))
  const strange = names
    .filter((name) => !known.has(name))
    .map((file) => ({
      file,
      id: 'file',
      wrong: 'No list of the atlas is called so.',
      fix: `Rename it, or move it out of the folder. The lists are: ${[...known].join(', ')}.`,
    }))
  if (names.length > 0) return strange
  const fix = 'Make the sheets first: npm run data:csv -- <folder>.'
  return [{ file: 'folder', id: 'file', wrong: 'There is no .csv file in the folder.', fix }]
}

function repeatedKeys({ file, keys }: Sheet, rows: readonly ReadRow[]): Problem[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ key, number }) => {
    if (keys.length === 0) return []
    const before = first.get(key)
    if (before === undefined) first.set(key, number)
    if (before === undefined) return []
    const fix = 'Take one of the two rows out, or give one another id.'
    return [{ file, id: placeOf(number, key), wrong: `The same record stands in row ${before}.`, fix }]
  })
}

type Rows = ReadonlyMap<Sheet, readonly ReadRow[]>

function recordsOf(
  list: SourceListName,
  rows: Rows,
  { old, problems }: { old: readonly Fields[]; problems: Problem[] },
): readonly Fields[] {
  const own = sheets.filter((sheet) => sheet.list === list)
  const main = own.find(({ field }) => field === undefined)
  if (!main) return old
  const keyOf = (record: Fields) => main.keys.map((key) => String(record[key])).join(' ')
  const before = new Map(old.map((record) => [keyOf(record), record]))
  const read = rows.get(main)?.map(({ fields }) => fields) ?? old
  const ids = new Set(read.map(keyOf))
  const inner = own.filter(({ field }) => field !== undefined)
  for (const sheet of inner) problems.push(...orphans(sheet, rows.get(sheet) ?? [], { ids, main }))
  const whole = read.map((fields) => {
    const record = ordered(list, { ...fields, ...innerOf(inner, rows, { id: keyOf(fields), before }) })
    const earlier = before.get(keyOf(fields))
    // As it stood, its keys in their order.
    return earlier && isDeepStrictEqual(earlier, record) ? earlier : record
  })
  return main.keys.length === 0 ? whole : keepOrder([...before.keys()], whole, keyOf)
}

/** The inner lists of one record: from their sheets, or as they were. */
function innerOf(
  inner: readonly Sheet[],
  rows: Rows,
  { id, before }: { id: string; before: ReadonlyMap<string, Fields> },
): Fields {
  return Object.fromEntries(
    inner.map((sheet) => {
      const field = sheet.field ?? ''
      const earlier = (before.get(id)?.[field] ?? []) as readonly Fields[]
      const own = rows.get(sheet)?.filter(({ owner }) => owner === id)
      if (!own) return [field, earlier]
      const fields = own.map((row) => row.fields)
      const keys = sheet.keys.filter((key) => key !== ownerHeading)
      const keyOf = (item: Fields) => keys.map((key) => String(item[key])).join(' ')
      return [field, keys.length === 0 ? fields : keepOrder(earlier.map(keyOf), fields, keyOf)]
    }),
  )
}

function orphans(
  { file }: Sheet,
  rows: readonly ReadRow[],
  { ids, main }: { ids: ReadonlySet<string>; main: Sheet },
): Problem[] {
  return rows
    .filter(({ owner }) => !ids.has(owner))
    .map(({ number, owner }) => ({
      file,
      id: `row ${number}, column "${ownerHeading}"`,
      wrong: `"${owner}" is not in ${main.file}.`,
      fix: `Mend the id, add the record to ${main.file}, or take the row out.`,
    }))
}

function ordered(list: SourceListName, fields: Fields): Fields {
  const keys = Object.keys(sourceRecords[list].entries)
  return Object.fromEntries(keys.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]))
}

function changesOf(list: SourceListName, old: readonly Fields[], now: readonly Fields[]): string[] {
  const main = sheets.find((sheet) => sheet.list === list && sheet.field === undefined)
  const keys = main?.keys ?? []
  const nameOf = (record: Fields) =>
    keys.length === 0 ? JSON.stringify(record).slice(0, 60) : keys.map((key) => record[key]).join(' ')
  const [before, after] = [old, now].map((records) => new Map(records.map((record) => [nameOf(record), record])))
  const say = (what: string) => (name: string) => `${main?.file}: ${what} ${name}`
  const names = [...(after?.keys() ?? [])]
  return [
    ...names.filter((name) => !before?.has(name)).map(say('added')),
    ...names
      .filter((name) => before?.has(name) && !isDeepStrictEqual(before.get(name), after?.get(name)))
      .map(say('changed')),
    ...[...(before?.keys() ?? [])].filter((name) => !after?.has(name)).map(say('taken out')),
  ]
}

function placed(problem: Problem, rows: Rows): Problem {
  for (const [{ list, file, field }, read] of rows) {
    if (sourcePaths[list] !== problem.file || field !== undefined) continue
    const row = read.find(({ key }) => [key, key.split(' ').toReversed().join(' ')].includes(problem.id))
    return { ...problem, file, id: row ? placeOf(row.number, row.key) : problem.id }
  }
  return problem
}
