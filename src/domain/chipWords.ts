import type { Catalogue } from './catalogue'
import type { CountryCode, DomainId } from './ids'
import type { Labels } from './schema/vocabulary'
import type { ChipKind, FilterChip } from './viewInWords'

/** How the reader's language puts things: messages by id, names by language, lists. */
export interface ChipLanguage {
  readonly text: (id: string, values?: Readonly<Record<string, string | number>>) => string
  readonly label: (labels: Labels) => string
  readonly list: (items: readonly string[], joint: 'or' | 'comma') => string
}

/** What a chip of the filter says: "Organisations: Business support". The same in the bar, the tables and the files. */
export function chipWords(chip: FilterChip, catalogue: Catalogue, language: ChipLanguage): string {
  const { kind, ids, message } = chip
  const names = ids.map((id) => nameOf(kind, id, { catalogue, language }))
  return language.text(message.id, {
    ...message.values,
    list: language.list(names, kind === 'country' ? 'or' : 'comma'),
  })
}

interface Names {
  readonly catalogue: Catalogue
  readonly language: ChipLanguage
}

/** An id stands for itself where nothing of that name is known. */
function nameOf(kind: ChipKind, id: string, { catalogue, language: { text, label } }: Names): string {
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
