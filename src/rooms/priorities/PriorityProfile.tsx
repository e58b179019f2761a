import { useCatalogue } from '@/data/useCatalogue'
import type { PriorityId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import type { Priority } from '@/domain/schema/priorities'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useUnknownTexts } from '@/i18n/useUnknownTexts'
import { DomainsSection } from '@/ui/DomainsSection'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { SourceList } from '@/ui/SourceList'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { PriorityHeading } from './PriorityHeading'
import { PriorityRegions } from './PriorityRegions'

/** One priority of a strategy: what it says, in which period and for which regions. */
export function PriorityProfile({ id }: { readonly id: PriorityId }) {
  const text = useText()
  const facts = useFactTexts()
  const catalogue = useCatalogue()
  const unknown = useUnknownTexts(id, false)
  const priority = catalogue.priorities.get(id)
  if (priority === undefined) {
    return <UnknownRecord kind={text('priority.kind')} {...unknown} />
  }
  return (
    <Profile>
      <PriorityHeading priority={priority} />
      {priority.note !== undefined && <Note>{priority.note}</Note>}
      <SourceList sources={recordsOf(catalogue.sources, priority.sources)} texts={facts} />
      <PriorityDomains priority={priority} />
      <PriorityRegions priority={priority} />
    </Profile>
  )
}

function PriorityDomains({ priority }: { readonly priority: Priority }) {
  const text = useText()
  const label = useLabel()
  const { domains } = useFilter()
  return (
    <DomainsSection
      title={text('evidence.domains')}
      note={text('evidence.domainsAreOurs')}
      hint={text('evidence.filterByDomain')}
      domains={recordsOf(useCatalogue().domains, priority.domains)}
      labelOf={label}
      chosen={domains}
      onToggle={toggleDomain}
    />
  )
}
