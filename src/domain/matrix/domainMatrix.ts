/** Regions by domains: who names what, in which period, and whether by a strategy of its own. */
import type { Catalogue, Region } from '@/domain/catalogue'
import type { CountryCode, DomainId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Priority } from '@/domain/schema/priorities'
import type { Domain } from '@/domain/schema/sources'
import { type Period, periods } from '@/domain/schema/vocabulary'
import { type RegionMatch, regionMatches, regionParts } from '@/domain/selectors'
import { type MatrixView, type MatrixWords, type RowOrder, rowOrder, similarities, sortMatrixRows } from './rowOrder'

/** By the region's own strategy, by a country-wide one, or by both. */
export type CellLevel = 'regional' | 'national' | 'both'

export interface DomainCell {
  /** In the period that counts for the row; `null` where the domain is named in another period only. */
  readonly level: CellLevel | null
  /** Level in each period in which the domain is named; at least one. */
  readonly byPeriod: Readonly<Partial<Record<Period, CellLevel>>>
  /** Priorities of the period that counts which name it. */
  readonly count: number
}

export interface DomainRow {
  readonly region: Region
  /** The period that counts; `null` where nothing is known: no data, not an empty row. */
  readonly period: Period | null
  /** Only domains that are named at all. */
  readonly cells: ReadonlyMap<DomainId, DomainCell>
  /** Domains named in the period that counts. */
  readonly count: number
  /** 0…1 with the region compared with, 1 for itself; `null` where none is chosen or nothing is known. */
  readonly similarity: number | null
}

export interface RowGroup {
  /** `null`: one group, because the rows are not grouped by country. */
  readonly country: CountryCode | null
  readonly rows: readonly DomainRow[]
}

export interface DomainMatrix {
  /** In the order of the taxonomy. */
  readonly columns: readonly Domain[]
  /** Matching regions that name each domain in the period that counts. */
  readonly columnCounts: ReadonlyMap<DomainId, number>
  readonly groups: readonly RowGroup[]
  /** Rows of all groups, one after the other. */
  readonly rows: readonly DomainRow[]
  /** Regions in the data. */
  readonly total: number
  readonly order: RowOrder
}

export const domainMatrix = memoise(
  (catalogue: Catalogue, view: MatrixView, words: MatrixWords): DomainMatrix => {
    const order = rowOrder(catalogue, view)
    const rows = sortRows(matchingRows(catalogue, view), order, catalogue, words)
    return {
      columns: [...catalogue.domains.values()],
      columnCounts: countColumns(rows),
      groups: order.by === 'country' ? groupByCountry(rows) : [{ country: null, rows }],
      rows,
      total: catalogue.regions.size,
      order,
    }
  },
  (catalogue, view, words) => [catalogue, view.sort, view.similarTo, words, ...regionParts(view)],
)

const matchingRows = memoise(
  (catalogue: Catalogue, view: MatrixView): readonly DomainRow[] => {
    const affinities = similarities(catalogue, view)
    return [...regionMatches(catalogue, view).values()]
      .filter(({ matches }) => matches)
      .map((match) => rowOf(catalogue, match, view.showUnverified, affinities))
  },
  (catalogue, view) => [catalogue, view.similarTo, ...regionParts(view)],
)

/** `affinities`: with the region compared with; `null` where there is none. */
export function rowOf(
  catalogue: Catalogue,
  { region, period }: RegionMatch,
  showUnverified: boolean,
  affinities: ReadonlyMap<Region['id'], number> | null = null,
): DomainRow {
  const known = catalogue.prioritiesByRegion.get(region.id) ?? []
  const counted = showUnverified ? known : known.filter(({ confidence }) => confidence === 'source')
  const cells = new Map<DomainId, DomainCell>()
  for (const domain of catalogue.domains.keys()) {
    const naming = counted.filter(({ domains }) => domains.includes(domain))
    if (naming.length > 0) cells.set(domain, cellOf(naming, period))
  }
  const count = [...cells.values()].filter(({ level }) => level !== null).length
  const similarity = period === null ? null : affinities && (affinities.get(region.id) ?? 0)
  return { region, period, cells, count, similarity }
}

function cellOf(naming: readonly Priority[], counted: Period | null): DomainCell {
  const byPeriod: Partial<Record<Period, CellLevel>> = {}
  for (const period of periods) {
    const level = levelOf(naming.filter((priority) => priority.period === period))
    if (level) byPeriod[period] = level
  }
  const inPeriod = naming.filter(({ period }) => period === counted)
  return { level: levelOf(inPeriod), byPeriod, count: inPeriod.length }
}

function levelOf(priorities: readonly Priority[]): CellLevel | null {
  const levels = new Set(priorities.map(({ level }) => level))
  if (levels.size > 1) return 'both'
  return [...levels][0] ?? null
}

function sortRows(rows: readonly DomainRow[], order: RowOrder, catalogue: Catalogue, words: MatrixWords) {
  const { domain } = order
  const ordered = rows.map((row) => {
    const isKnown = row.period !== null
    const hasDomain = isKnown && domain ? (row.cells.get(domain)?.level ?? null) !== null : null
    return { row, region: row.region, count: isKnown ? row.count : null, similarity: row.similarity, hasDomain }
  })
  return sortMatrixRows(ordered, order, catalogue, words).map(({ row }) => row)
}

function countColumns(rows: readonly DomainRow[]): ReadonlyMap<DomainId, number> {
  const counts = new Map<DomainId, number>()
  for (const { cells } of rows) {
    for (const [domain, { level }] of cells) if (level) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return counts
}

/** The rows come sorted by country already. */
function groupByCountry(rows: readonly DomainRow[]): readonly RowGroup[] {
  const groups = new Map<CountryCode, DomainRow[]>()
  for (const row of rows) {
    const group = groups.get(row.region.country)
    if (group) group.push(row)
    else groups.set(row.region.country, [row])
  }
  return [...groups].map(([country, own]) => ({ country, rows: own }))
}
