import { useCatalogue } from '@/data/useCatalogue'
import type { Link } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainTags } from '@/ui/DomainTags'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'

/** What both regions' strategies name, and how alike that makes them. */
export function LinkSharedDomains({ link }: { readonly link: Link }) {
  const text = useText()
  const format = useFormat()
  const { domains } = useFilter()
  const shared = recordsOf(useCatalogue().domains, link.sharedDomains)
  return (
    <ProfileSection
      title={text('link.sharedDomains')}
      aside={link.affinity !== undefined && text('link.affinityFigure', { value: format.number(link.affinity, 2) })}
    >
      <DomainTags
        listLabel={text('link.sharedDomains')}
        domains={shared}
        labelOf={useLabel()}
        chosen={domains}
        hint={text('evidence.filterByDomain')}
        onToggle={toggleDomain}
      />
      {link.affinity === undefined && <Note kind="empty">{text('link.noAffinity')}</Note>}
      {link.affinity !== undefined && shared.length === 0 && <Note kind="empty">{text('link.noSharedDomains')}</Note>}
      {link.affinity !== undefined && <Note>{text('link.affinityExplained')}</Note>}
    </ProfileSection>
  )
}
