import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import type { CountryCode, DomainId } from '@/domain/ids'
import type { ChipKind, FilterChip } from '@/domain/viewInWords'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { type Text, useText } from '@/i18n/useText'

/** A chip of the filter bar as a reader would say it. */
export function useChipWords(): (chip: FilterChip) => string {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  return ({ kind, ids, message }) => {
    const names = ids.map((id) => nameOf(kind, id, { text, label, catalogue }))
    const list = format.list(names, kind === 'country' ? 'or' : 'comma')
    return text(message.id, { ...message.values, list })
  }
}

interface Words {
  readonly text: Text
  readonly label: ReturnType<typeof useLabel>
  readonly catalogue: Catalogue
}

/** An id stands for itself where nothing of that name is known. */
function nameOf(kind: ChipKind, id: string, { text, label, catalogue }: Words): string {
  switch (kind) {
    case 'domain': {
      const domain = catalogue.domains.get(id as DomainId)
      return domain ? label(domain.labels) : id
    }
    case 'country': {
      const country = catalogue.countries.get(id as CountryCode)
      return country ? label(country.labels) : id
    }
    case 'period':
      return text(`filters.period.${id}`)
    case 'linkKind':
    case 'helix':
    case 'role':
      return text(`${kind}.${id}`)
    default:
      return id
  }
}
