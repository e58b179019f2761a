import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

/** An overlay is a partner's own territory; its facts are kept at the partner's base region. */
export function OverlayFacts({ region }: { readonly region: Region }) {
  const text = useText()
  const catalogue = useCatalogue()
  const label = useLabel()
  const linkTo = useSelectionLink()
  const owner = region.overlayFor && catalogue.organisations.get(region.overlayFor)
  const base = owner?.regionId && catalogue.regions.get(owner.regionId)
  return (
    <ProfileSection title={text('region.overlay')}>
      <Note kind="empty">{text('region.overlayExplained')}</Note>
      {owner && (
        <p>
          {text('region.overlayOf')} <SelectLink {...linkTo({ kind: 'org', id: owner.id })}>{owner.name}</SelectLink>
        </p>
      )}
      {base && (
        <p>
          {text('region.overlayFactsAt')}{' '}
          <SelectLink {...linkTo({ kind: 'region', id: base.id })}>{label(base.labels)}</SelectLink>
        </p>
      )}
    </ProfileSection>
  )
}
