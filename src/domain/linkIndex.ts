import type { Catalogue, Link } from './catalogue'
import { eventYears, projectYears, type YearSpan } from './evidenceYears'
import type { LinkId, RegionId } from './ids'
import { byAffinity } from './linkOrder'
import { memoise } from './memoise'

/**
 * Links as columns, so that a filter passes over 100,000 of them without touching an object.
 * Sorted by affinity, then id: counting by evidence afterwards gives the order of strength without another sort.
 */
export interface LinkIndex {
  readonly links: readonly Link[]
  readonly rowOf: ReadonlyMap<LinkId, number>
  /** Row in `regionIds` of each end. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly regionIds: readonly RegionId[]
  readonly hasAffinity: Uint8Array
  readonly projects: EvidenceColumn
  readonly events: EvidenceColumn
}

/** Evidence of row r: items `offsets[r]` to `offsets[r + 1]`. */
export interface EvidenceColumn {
  readonly offsets: Uint32Array
  readonly firstYear: Uint16Array
  /** 0 where undated, so that no choice of years contains it. */
  readonly lastYear: Uint16Array
}

export const linkIndex = memoise((catalogue: Catalogue): LinkIndex => {
  // The catalogue has them by id, which decides among equals.
  const links = byAffinity([...catalogue.links.values()])
  const regionIds = [...catalogue.regions.keys()]
  const regionRow = new Map(regionIds.map((id, row) => [id, row]))
  const [a, b] = [new Uint32Array(links.length), new Uint32Array(links.length)]
  const hasAffinity = new Uint8Array(links.length)
  const rowOf = new Map<LinkId, number>()
  links.forEach((link, row) => {
    a[row] = regionRow.get(link.a) ?? 0
    b[row] = regionRow.get(link.b) ?? 0
    hasAffinity[row] = Number(link.affinity !== undefined)
    rowOf.set(link.id, row)
  })
  return {
    links,
    rowOf,
    a,
    b,
    regionIds,
    hasAffinity,
    projects: evidenceColumn(
      links.map((link) => link.projects),
      spansOf(catalogue.projects, projectYears),
    ),
    events: evidenceColumn(
      links.map((link) => link.events),
      spansOf(catalogue.events, eventYears),
    ),
  }
})

function spansOf<Id, T>(records: ReadonlyMap<Id, T>, yearsOf: (record: T) => YearSpan): ReadonlyMap<Id, YearSpan> {
  return new Map([...records].map(([id, record]) => [id, yearsOf(record)]))
}

function evidenceColumn<Id>(rows: readonly (readonly Id[])[], spans: ReadonlyMap<Id, YearSpan>): EvidenceColumn {
  const total = rows.reduce((sum, row) => sum + row.length, 0)
  const offsets = new Uint32Array(rows.length + 1)
  const firstYear = new Uint16Array(total)
  const lastYear = new Uint16Array(total)
  let item = 0
  rows.forEach((ids, row) => {
    for (const id of ids) {
      const years = spans.get(id)
      firstYear[item] = years?.[0] ?? 0
      lastYear[item] = years?.[1] ?? 0
      item += 1
    }
    offsets[row + 1] = item
  })
  return { offsets, firstYear, lastYear }
}

/** Pieces of evidence of one row that fall in the years; all of them while none are chosen. */
export function countInYears(
  { offsets, firstYear, lastYear }: EvidenceColumn,
  row: number,
  years: readonly [number, number] | null,
): number {
  const begin = offsets[row] ?? 0
  const end = offsets[row + 1] ?? 0
  if (years === null) return end - begin
  let count = 0
  for (let item = begin; item < end; item += 1) {
    if ((firstYear[item] ?? 0) <= years[1] && (lastYear[item] ?? 0) >= years[0]) count += 1
  }
  return count
}
