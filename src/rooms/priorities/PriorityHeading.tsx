import { useCatalogue } from '@/data/useCatalogue'
import type { CountryCode } from '@/domain/ids'
import { localLanguage } from '@/domain/localLanguage'
import type { Priority } from '@/domain/schema/priorities'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Badge } from '@/ui/Badge'
import { CopyLink } from '@/ui/CopyLink'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { TagList } from '@/ui/TagList'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import { sharedLink } from '@/view/sharedLink'

/** The country in which a strategy was published: every code of a territory begins with its country's. */
const countryOf = ({ publishedFor }: Priority) => publishedFor.slice(0, 2) as CountryCode

export function PriorityHeading({ priority }: { readonly priority: Priority }) {
  const text = useText()
  const facts = useFactTexts()
  const { manifest } = useCatalogue()
  const { title, titleLocal, level, period, confidence, regionIds } = priority
  return (
    <ProfileHeading
      kind={text('priority.kind')}
      title={title}
      localName={titleLocal}
      localLanguage={localLanguage(countryOf(priority), regionIds[0])}
    >
      <TagList>
        <Badge>{text(level === 'national' ? 'priority.national' : 'priority.regional')}</Badge>
        <Badge>{period.replace('-', '–')}</Badge>
        {confidence === 'recalled' && <UnverifiedMark {...facts.unverified} />}
      </TagList>
      <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
    </ProfileHeading>
  )
}
