import { useCatalogue } from '@/data/useCatalogue'
import type { CooperationEvent } from '@/domain/schema/organisations'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { CopyLink } from '@/ui/CopyLink'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import { sharedLink } from '@/view/sharedLink'

export function EventHeading({ event }: { readonly event: CooperationEvent }) {
  const text = useText()
  const facts = useFactTexts()
  const { manifest } = useCatalogue()
  return (
    <ProfileHeading kind={text(`event.type.${event.type}`)} title={event.title}>
      {event.confidence === 'recalled' && <UnverifiedMark {...facts.unverified} />}
      <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
    </ProfileHeading>
  )
}
