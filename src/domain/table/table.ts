import type { Catalogue } from '@/domain/catalogue'
import type { Filter, Selection, TableId } from '@/domain/filter'
import type { CountryCode, DomainId, RegionId, SourceId } from '@/domain/ids'
import type { Words } from '@/domain/message'
import type { OwnLayer } from '@/domain/ownData/model'
import { regionName } from '@/domain/regionName'
import type { CooperationEvent, Organisation } from '@/domain/schema/organisations'
import type { Priority } from '@/domain/schema/priorities'
import type { Project } from '@/domain/schema/projects'
import type { Labels, Language } from '@/domain/schema/vocabulary'
import type { RegionMatch, VisibleLink } from '@/domain/selectors'

/** As it stands in a cell; `null` where nothing is known. A list where there are several, differing statements included. */
export type CellValue = string | number | readonly (string | number)[] | null
export type ColumnKind = 'text' | 'number' | 'list' | 'date'

interface Row<Table extends TableId, Record> {
  readonly table: Table
  /** Unique in the table. */
  readonly key: string
  readonly selection: Selection
  readonly record: Record
}
export type RegionRow = Row<'regions', RegionMatch>
export type OrganisationRow = Row<'organisations', Organisation>
export type ProjectRow = Row<'projects', Project>
export type PriorityRow = Row<'priorities', Priority>
export type LinkRow = Row<'links', VisibleLink>
export type EventRow = Row<'events', CooperationEvent>
export type TableRow = RegionRow | OrganisationRow | ProjectRow | PriorityRow | LinkRow | EventRow

export interface Column<R = TableRow> {
  readonly id: string
  readonly title: Words
  readonly kind: ColumnKind
  /** Digits after the decimal point of a number. */
  readonly decimals: number
  /** Asked of rows of its own table alone. */
  value(row: R): CellValue
}

export interface Table {
  readonly id: TableId
  /** Those shown, in the table's own order. */
  readonly columns: readonly Column[]
  /** All that could be shown. */
  readonly choices: readonly Column[]
  readonly rows: readonly TableRow[]
  /** Rows. */
  readonly shown: number
  /** For links: those that the filter lets be seen, before the cut to the strongest. For all others: all in the data. */
  readonly total: number
  /** Column by which the rows are sorted; `null` for the order of the selectors (links: strongest first). */
  readonly sortedBy: { readonly column: string; readonly isDescending: boolean } | null
}

/** Keep one such object as long as the language stays: a table is remembered by it. */
export interface TableWords {
  readonly language: Language
  /** Order of that language: `new Intl.Collator(language).compare`. */
  readonly compare: (one: string, other: string) => number
  /** Text of a message. */
  readonly text: (id: string) => string
}

export interface TableView extends Filter {
  /** The reader's own figures, for a column. */
  readonly own?: OwnLayer | null
  readonly table: TableId
  readonly columns: readonly string[]
  readonly sort: string | null
}

/** One table: how its rows and columns come about. */
export interface TableKind<R extends TableRow = TableRow> {
  readonly rows: (catalogue: Catalogue, view: Filter) => readonly R[]
  readonly total: (catalogue: Catalogue, view: Filter) => number
  readonly columns: (context: TableContext) => readonly Column<R>[]
  /** Ids of the columns shown unless others are chosen. */
  readonly usual: readonly string[]
  /** Value of `sort` unless another is chosen; `null`: as the rows come. */
  readonly order: string | null
}

export interface TableContext {
  readonly catalogue: Catalogue
  readonly view: Filter & Pick<TableView, 'own'>
  readonly words: TableWords
}

interface ColumnParts<R> {
  readonly kind?: ColumnKind
  readonly decimals?: number
  readonly title?: Words
  readonly value: (row: R) => CellValue | undefined
}

/** A column of texts unless said otherwise. */
export function column<R>(id: string, parts: ColumnParts<R>): Column<R> {
  const { kind = 'text', decimals = 0, title = { id: `table.column.${id}` }, value } = parts
  return { id, title, kind, decimals, value: (row) => value(row) ?? null }
}

interface Names {
  readonly catalogue: Catalogue
  readonly words: Pick<TableWords, 'language'>
}

/** Names of things in the reader's language. */
export function namesIn({ catalogue, words }: Names) {
  const label = (labels: Labels | undefined, id: string) => labels?.[words.language] ?? labels?.en ?? id
  return {
    region: (id: RegionId) => {
      const region = catalogue.regions.get(id)
      return region ? regionName(region, words.language) : id
    },
    /** By the data for those of the area, by CLDR for others, where a partner may sit too. */
    country: (code: CountryCode) => {
      const labels = catalogue.countries.get(code)?.labels
      return labels ? label(labels, code) : (new Intl.DisplayNames(words.language, { type: 'region' }).of(code) ?? code)
    },
    domains: (ids: readonly DomainId[]) => ids.map((id) => label(catalogue.domains.get(id)?.labels, id)),
    /** Addresses where there are any, else titles. */
    sources: (ids: readonly SourceId[]) =>
      ids.map((id) => {
        const source = catalogue.sources.get(id)
        return source?.url ?? source?.title ?? id
      }),
  }
}
