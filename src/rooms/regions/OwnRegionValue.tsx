import type { RegionId } from '@/domain/ids'
import { decimalsOf, valuesByRegion } from '@/domain/layers/ownLayer'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Figure } from '@/ui/Figure'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { useView } from '@/view/useView'

/** What the reader's own data say of a region, apart from all that the atlas knows. */
export function OwnRegionValue({ id }: { readonly id: RegionId }) {
  const text = useText()
  const format = useFormat()
  const own = useView((view) => view.own)
  const values = valuesByRegion(own)
  if (own === null || values.size === 0) return null
  const found = values.get(id)
  const decimals = decimalsOf([...values.values()].map(({ value }) => value))
  return (
    <ProfileSection title={text('layer.own')}>
      {found ? (
        <Figure name={own.title} value={format.number(found.value, decimals)} reading={own.unit}>
          {found.of !== undefined && <Note>{text('layer.note.wider-region', { name: found.of })}</Note>}
          <Note>{text('layer.own.note')}</Note>
        </Figure>
      ) : (
        <Note kind="empty">{text('layer.own.noData')}</Note>
      )}
    </ProfileSection>
  )
}
