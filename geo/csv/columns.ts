/** The sheets and their columns, read off the schemas of the sources, so that the two can't drift apart. */
import type * as v from 'valibot'
import { type SourceListName, sourceRecords } from '../sourceSchemas'

type Kind = 'text' | 'number' | 'yesNo' | 'texts' | 'pairs'

export interface Column {
  readonly heading: string
  /** Key of the record; with `part` the key inside it, or the place in a pair of coordinates. */
  readonly key: string
  readonly part?: string | number
  readonly kind: Kind
  /** A list that must be there, even if empty. */
  readonly isRequired: boolean
}

export interface Sheet {
  readonly file: string
  readonly list: SourceListName
  /** For lists inside records (partners of a project): the key they stand under. */
  readonly field?: string
  readonly columns: readonly Column[]
  /** Headings whose cells together say which record a row is. Without any, rows keep the order of the sheet. */
  readonly keys: readonly string[]
}

/** What of a valibot schema tells the form of a cell. */
interface Form {
  readonly type: string
  readonly entries?: Readonly<Record<string, Form>>
  readonly item?: Form
  readonly wrapped?: Form
}

const formOf = (schema: v.GenericSchema) => schema as unknown as Form
/** Heading of the column that says which record a row of an inner list belongs to. */
export const ownerHeading = 'belongs to'
const axes = ['longitude', 'latitude'] as const
/** File name where it isn't the name of the list. */
const fileNames: Partial<Record<SourceListName, string>> = {
  missing: 'regions-without-priorities',
  indicatorValues: 'indicator-values',
  regionMap: 'indicator-regions',
  statements: 'indicator-statements',
}
const keysOfLists: Partial<Record<SourceListName, readonly string[]>> = {
  missing: ['regionId'],
  indicatorValues: ['publishedRegion', 'indicatorId'],
  regionMap: ['regionId'],
  statements: [],
}
const kinds: Readonly<Record<string, Kind>> = { number: 'number', boolean: 'yesNo', array: 'texts', record: 'pairs' }
/** Several rows of one owner are told apart by these; else by their order. */
const innerKeys: Readonly<Record<string, readonly string[]>> = { partners: [ownerHeading, 'organisation'] }

/** What a programme asks for is a handful of rules of several forms: no table. */
const unsheeted: readonly SourceListName[] = ['programmes']
const listNames = (Object.keys(sourceRecords) as SourceListName[]).filter((list) => !unsheeted.includes(list))

export const sheets: readonly Sheet[] = listNames.flatMap((list) => {
  const name = fileNames[list] ?? list
  const entries = entriesOf(formOf(sourceRecords[list]))
  const main = { file: `${name}.csv`, list, columns: columnsOf(entries), keys: keysOfLists[list] ?? ['id'] }
  const inner = entries.flatMap(([field, form]) => {
    const item = bare(form).item
    if (!item?.entries) return []
    const owner: Column = { heading: ownerHeading, key: ownerHeading, kind: 'text', isRequired: true }
    const columns = [owner, ...columnsOf(entriesOf(item))]
    return [{ file: `${name}-${field}.csv`, list, field, columns, keys: innerKeys[field] ?? [] }]
  })
  return [main, ...inner]
})

function entriesOf(form: Form): [string, Form][] {
  return Object.entries(form.entries ?? {})
}

function bare(form: Form): Form {
  return form.wrapped ?? form
}

function columnsOf(entries: readonly [string, Form][]): Column[] {
  return entries.flatMap(([key, form]) => {
    const isRequired = form.wrapped === undefined
    const { type, entries: inner, item } = bare(form)
    if (item?.entries) return []
    if (type === 'tuple')
      return axes.map((axis, part) => ({ heading: `${key}.${axis}`, key, part, kind: 'number', isRequired }) as const)
    if (inner)
      return Object.keys(inner).map(
        (part) => ({ heading: `${key}.${part}`, key, part, kind: 'text', isRequired }) as const,
      )
    return [{ heading: key, key, kind: kinds[type] ?? 'text', isRequired }]
  })
}
