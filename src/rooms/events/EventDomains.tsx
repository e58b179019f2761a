import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { CooperationEvent } from '@/domain/schema'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainTags } from '@/ui/DomainTags'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'

/** Without any there is no section: many meetings were about no domain in particular. */
export function EventDomains({ event }: { readonly event: CooperationEvent }) {
  const text = useText()
  const label = useLabel()
  const { domains } = useFilter()
  const catalogue = useCatalogue()
  if (event.domains.length === 0) return null
  return (
    <ProfileSection title={text('evidence.domains')}>
      <DomainTags
        listLabel={text('evidence.domains')}
        domains={recordsOf(catalogue.domains, event.domains)}
        labelOf={label}
        chosen={domains}
        hint={text('evidence.filterByDomain')}
        onToggle={toggleDomain}
      />
      <Note>{text('evidence.domainsAreOurs')}</Note>
    </ProfileSection>
  )
}
