import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { findSeekers } from '@/domain/match/findSeekers'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { ComboBox } from '@/ui/ComboBox'
import { findPartners } from '@/view/actions'

/** For whom partners are sought: a region, by its own name or a town's, or an organisation. */
export function SeekerField() {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const find = useCallback(
    (query: string) =>
      findSeekers(catalogue, query, 10).map(({ id, region, organisation, place }) => ({
        id,
        label: organisation?.name ?? label(region.labels),
        remark: [organisation ? label(region.labels) : place, format.country(region.country)]
          .filter(Boolean)
          .join(' · '),
      })),
    [catalogue, format, label],
  )
  return (
    <ComboBox
      label={text('match.for.label')}
      placeholder={text('match.seeker.placeholder')}
      nothing={text('match.seeker.nothing')}
      find={find}
      onPick={findPartners}
    />
  )
}
