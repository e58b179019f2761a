/** Regions by regions: how much is recorded between each two. */
import type { Catalogue, Region } from '@/domain/catalogue'
import type { LinkId, RegionId } from '@/domain/ids'
import { linkId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { linkParts, rankLinks, type SeenLink } from '@/domain/seenLinks'
import { type MatrixView, type MatrixWords, type RowOrder, rowOrder, similarities, sortMatrixRows } from './rowOrder'

export interface LinkMatrixRow {
  readonly region: Region
  /** Links that it has in the matrix. */
  readonly links: number
  /** Their pieces of evidence, a project that joins it to two others twice. */
  readonly evidence: number
}

export interface LinkMatrix {
  /** Regions with at least one link, in the same order down and across. */
  readonly rows: readonly LinkMatrixRow[]
  /** All links that the filter lets be seen, whatever `top` says: an empty cell means that there is none. */
  readonly cells: ReadonlyMap<LinkId, SeenLink>
  readonly cellOf: (one: RegionId, other: RegionId) => SeenLink | undefined
  /** Most evidence in one cell. */
  readonly most: number
}

/** Sorted by `name`, `country`, `count` (of links) or `similarity`; a domain's id sorts by country. */
export const linkMatrix = memoise(
  (catalogue: Catalogue, view: MatrixView, words: MatrixWords): LinkMatrix => {
    const { strongest, total } = rankLinks(catalogue, view)
    const seen = strongest(total)
    const cells = new Map(seen.map((one) => [one.link.id, one]))
    const asked = rowOrder(catalogue, view)
    const order: RowOrder = asked.by === 'domain' ? { by: 'country', domain: null, isDescending: false } : asked
    const affinities = similarities(catalogue, view)
    const rows = rowsOf(catalogue, seen).map((row) => {
      const similarity = affinities && (affinities.get(row.region.id) ?? 0)
      return { row, region: row.region, count: row.links, similarity, hasDomain: null }
    })
    return {
      rows: sortMatrixRows(rows, order, catalogue, words).map(({ row }) => row),
      cells,
      cellOf: (one, other) => cells.get(linkId(one, other)),
      most: seen[0]?.evidence ?? 0,
    }
  },
  (catalogue, view, words) => [catalogue, view.sort, view.similarTo, words, ...linkParts(view)],
)

function rowsOf(catalogue: Catalogue, seen: readonly SeenLink[]): readonly LinkMatrixRow[] {
  const counts = new Map<RegionId, { links: number; evidence: number }>()
  for (const { link, evidence } of seen) {
    for (const end of [link.a, link.b]) {
      const own = counts.get(end)
      counts.set(end, { links: (own?.links ?? 0) + 1, evidence: (own?.evidence ?? 0) + evidence })
    }
  }
  return [...counts].flatMap(([id, own]) => {
    const region = catalogue.regions.get(id)
    return region ? [{ region, ...own }] : []
  })
}
