import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { findRegions } from '@/domain/findRegions'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { ComboBox } from '@/ui/ComboBox'
import { findPartners } from '@/view/actions'

/** For which region partners are sought. */
export function RegionField() {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const find = useCallback(
    (query: string) =>
      findRegions(catalogue, query, 8).map(({ region, place }) => ({
        id: region.id,
        label: label(region.labels),
        remark: [place, format.country(region.country)].filter(Boolean).join(' · '),
      })),
    [catalogue, format, label],
  )
  return (
    <ComboBox
      label={text('match.for.label')}
      placeholder={text('match.for.placeholder')}
      nothing={text('match.for.nothing')}
      find={find}
      onPick={findPartners}
    />
  )
}
