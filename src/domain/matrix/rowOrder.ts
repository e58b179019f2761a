/** In which order the rows of a matrix stand. */
import type { Catalogue, Country, Region } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import { compareText } from '@/domain/grouping'
import type { DomainId, RegionId } from '@/domain/ids'
import { regionName } from '@/domain/regionName'
import type { TableWords } from '@/domain/table/table'
import { similarRegions } from '@/domain/whiteSpace'

/** Region names and country names in the reader's language. */
export type MatrixWords = Pick<TableWords, 'language' | 'compare'>

export interface MatrixView extends Filter {
  /** `name`, `country`, `count`, `similarity` or a domain's id, `-` before it for largest first; `null`: the usual order. */
  readonly sort: string | null
  readonly similarTo: RegionId | null
}

export interface RowOrder {
  readonly by: 'name' | 'country' | 'count' | 'similarity' | 'domain'
  /** The domain that rows are sorted by: those that name it, and those that don't. */
  readonly domain: DomainId | null
  readonly isDescending: boolean
}

/** What the view asks for, as far as it can be had; else most alike first where a region is compared with, or by country. */
export function rowOrder(catalogue: Catalogue, { sort, similarTo }: MatrixView): RowOrder {
  const isDescending = sort?.startsWith('-') ?? false
  const asked = isDescending ? sort?.slice(1) : sort
  if (asked === 'name' || asked === 'country' || asked === 'count') return { by: asked, domain: null, isDescending }
  if (asked === 'similarity' && similarTo) return { by: asked, domain: null, isDescending }
  const domain = [...catalogue.domains.keys()].find((id) => id === asked)
  if (domain) return { by: 'domain', domain, isDescending }
  return similarTo
    ? { by: 'similarity', domain: null, isDescending: true }
    : { by: 'country', domain: null, isDescending: false }
}

/** What the order looks at; `null` where nothing is known, which comes last whichever way round. */
export interface OrderedRow {
  readonly region: Region
  readonly count: number | null
  readonly similarity: number | null
  readonly hasDomain: boolean | null
}

/** Equal ones by name, then by id, whichever way round. */
export function sortMatrixRows<R extends OrderedRow>(
  rows: readonly R[],
  { by, isDescending }: RowOrder,
  catalogue: Catalogue,
  words: MatrixWords,
): readonly R[] {
  const nameOf = ({ region }: R) => regionName(region, words.language)
  const country = ({ region }: R) => countryName(catalogue.countries.get(region.country), words)
  const direction = isDescending ? -1 : 1
  const compareNumbers = (one: number | null, other: number | null) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : direction * (one - other)
  const compare: Readonly<Record<RowOrder['by'], (one: R, other: R) => number>> = {
    name: (one, other) => direction * words.compare(nameOf(one), nameOf(other)),
    country: (one, other) => direction * words.compare(country(one), country(other)),
    count: (one, other) => compareNumbers(one.count, other.count),
    similarity: (one, other) => compareNumbers(one.similarity, other.similarity),
    domain: (one, other) => compareNumbers(asNumber(one.hasDomain), asNumber(other.hasDomain)),
  }
  return [...rows].sort(
    (one, other) =>
      compare[by](one, other) ||
      words.compare(nameOf(one), nameOf(other)) ||
      compareText(one.region.id, other.region.id),
  )
}

const asNumber = (isTrue: boolean | null) => (isTrue === null ? null : Number(isTrue))

export function countryName(country: Country | undefined, { language }: MatrixWords): string {
  return country?.labels[language] ?? country?.labels.en ?? ''
}

/** Affinity of every region that shares a domain with the one compared with. */
export function similarities(
  catalogue: Catalogue,
  { similarTo, ...filter }: MatrixView,
): ReadonlyMap<RegionId, number> | null {
  if (similarTo === null) return null
  const others = similarRegions(catalogue, similarTo, filter)
  return new Map([[similarTo, 1], ...others.map(({ region, affinity }) => [region.id, affinity] as const)])
}
