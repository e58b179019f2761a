import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { ChipKind, FilterChip } from '@/domain/viewInWords'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'

/** Prefix of the message that names an id of such a chip; domains and countries are named in the data. */
const messages: Partial<Record<ChipKind, string>> = {
  period: 'filters.period',
  linkKind: 'linkKind',
  helix: 'helix',
  role: 'role',
}

/** `chipWords(chip)`: what a chip says: "Organisations: Business support". */
export function useChipWords(): (chip: FilterChip) => string {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { domains, countries } = useCatalogue()
  return useCallback(
    ({ kind, ids, message }) => {
      const labels: ReadonlyMap<string, { readonly labels: Parameters<typeof label>[0] }> =
        kind === 'domain' ? domains : countries
      const named = ids.map((id) => {
        const prefix = messages[kind]
        if (prefix !== undefined) return text(`${prefix}.${id}`)
        const found = labels.get(id)
        return found ? label(found.labels) : id
      })
      return text(message.id, { ...message.values, list: format.list(named, 'comma') })
    },
    [text, label, format, domains, countries],
  )
}
