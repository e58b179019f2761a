import type { Catalogue, Region } from '@/domain/catalogue'
import type { CountryCode } from '@/domain/ids'

export function countryName({ countries }: Catalogue, code: CountryCode): string {
  return countries.get(code)?.labels.en ?? code
}

/** By country, then by name: the order of the index, and of "previous" and "next". */
export function pagedRegions(catalogue: Catalogue): readonly Region[] {
  const { compare } = new Intl.Collator('en')
  return [...catalogue.regions.values()].sort(
    (a, b) => compare(countryName(catalogue, a.country), countryName(catalogue, b.country)) || compare(a.name, b.name),
  )
}
