import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { findMembers } from '@/domain/consortium/findMembers'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { ComboBox } from '@/ui/ComboBox'
import { toggleMember } from '@/view/actions'
import { useView } from '@/view/useView'

const mostFound = 10

/** The field that adds an organisation or a region. */
export function AddMember() {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const team = useView((view) => view.team)
  const find = useCallback(
    (query: string) =>
      findMembers(catalogue, query, team, mostFound).map(({ id, kind, label: name, country }) => {
        const region = [...catalogue.regions.values(), ...catalogue.overlays.values()].find((one) => one.id === id)
        return {
          id,
          label: region ? label(region.labels) : name,
          remark: [text(`team.kind.${kind}`), country && format.country(country)].filter(Boolean).join(' · '),
        }
      }),
    [catalogue, team, label, format, text],
  )
  return (
    <ComboBox
      label={text('team.find')}
      placeholder={text('team.find.placeholder')}
      nothing={text('team.find.nothing')}
      find={find}
      onPick={toggleMember}
    />
  )
}
