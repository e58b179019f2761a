import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { findRegions } from '@/domain/findRegions'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { ComboBox } from '@/ui/ComboBox'
import { findPartners } from '@/view/actions'

/** For which region partners are sought. */
export function RegionField() {
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const find = useCallback(
    (query: string) =>
      findRegions(catalogue, query, 8).map(({ region, place }) => ({
        id: region.id,
        label: region.name,
        remark: [place, format.country(region.country)].filter(Boolean).join(' · '),
      })),
    [catalogue, format],
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
