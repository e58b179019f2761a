import type { Catalogue } from '@/domain/catalogue'
import type { SearchEntry } from '@/domain/searchIndex'
import type { Combobox, ComboboxOption } from '@/ui/useCombobox'
import { select, toggleDomain } from '@/view/actions'
import { isNamedIn } from './highlight'

export interface SearchOption extends ComboboxOption {
  readonly entry: SearchEntry
}
export type SearchCombobox = Combobox<SearchOption>

export function optionOf(listId: string, entry: SearchEntry): SearchOption {
  const { target } = entry
  return {
    id: `${listId}-${entry.key}`,
    entry,
    pick: () => (target.kind === 'domain' ? toggleDomain(target.id) : select(target.selection)),
  }
}

function moreNames({ organisations, places, domains }: Catalogue, { kind, key, target, regionId }: SearchEntry) {
  if (target.kind === 'domain') return Object.values(domains.get(target.id)?.labels ?? {})
  if (kind === 'region') return [regionId ?? '']
  if (kind === 'place') return places.find(({ id }) => key === `place.${id}`)?.otherNames ?? []
  if (target.selection.kind === 'org') return organisations.get(target.selection.id)?.otherNames ?? []
  return []
}

/** The name to be shown besides the label, because it is the one that was typed: a local name, another spelling, an id. */
export function matchedName(
  catalogue: Catalogue,
  entry: SearchEntry,
  shown: string,
  query: string,
): string | undefined {
  const other = entry.otherLabel === shown ? undefined : entry.otherLabel
  if (isNamedIn(shown, query)) return other
  const names = [other, entry.label, ...moreNames(catalogue, entry)]
  return names.find((name) => name !== undefined && isNamedIn(name, query)) ?? other
}
