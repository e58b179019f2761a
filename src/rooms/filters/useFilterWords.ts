import { useCatalogue } from '@/data/useCatalogue'
import type { Filter } from '@/domain/filter'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'

/** The filter as a reader would say it: "Any of: Energy, Digital and ICT · Latvia or Poland · 2021–2027". */
export function useFilterWords(filter: Filter): string {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { domains, countries } = useCatalogue()
  const named = <T extends string>(ids: readonly T[], all: ReadonlyMap<T, { labels: { readonly en: string } }>) =>
    ids.flatMap((id) => all.get(id)?.labels ?? []).map((labels) => label(labels))
  const chosen = format.list(named(filter.domains, domains), 'comma')
  return [
    filter.domains.length > 1 ? text(`filters.words.${filter.match}`, { domains: chosen }) : chosen,
    format.list(named(filter.countries, countries), 'or'),
    filter.period === null ? '' : text(`filters.period.${filter.period}`),
    filter.showUnverified ? '' : text('filters.words.confirmed'),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
