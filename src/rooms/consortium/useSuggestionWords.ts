import { useCatalogue } from '@/data/useCatalogue'
import type { Suggestion } from '@/domain/consortium/suggestions'
import type { DomainId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'

const mostNames = 3

/** What a suggestion fills, and what else is known of it, as sentences. */
export function useSuggestionWords() {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { domains: known } = useCatalogue()
  const nameOf = (id: DomainId) =>
    recordsOf(known, [id])
      .map(({ labels }) => label(labels))
      .join()
  const fills = ({ country, side, domains }: Suggestion) =>
    [
      country && text('team.fills.country', { name: format.country(country) }),
      side && text('team.fills.side', { name: text(`helix.${side}`) }),
      ...domains.map(({ domain, projects }) => text('team.fills.domain', { name: nameOf(domain), count: projects })),
    ]
      .filter(Boolean)
      .join(' ')
  const why = ({ together, alike, organisation }: Suggestion) =>
    [
      together > 0 ? text('team.why.together', { count: together }) : text('team.why.notTogether'),
      alike &&
        text('team.why.alike', {
          region: label(alike.region.labels),
          names: format.list(alike.shared.slice(0, mostNames).map(nameOf)),
        }),
      organisation.projects.length > 0 && text('team.why.projects', { count: organisation.projects.length }),
    ]
      .filter(Boolean)
      .join(' ')
  return { fills, why }
}
