import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { CooperationEvent } from '@/domain/schema/organisations'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainsSection } from '@/ui/DomainsSection'
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
    <DomainsSection
      title={text('evidence.domains')}
      note={text('evidence.domainsAreOurs')}
      hint={text('evidence.filterByDomain')}
      domains={recordsOf(catalogue.domains, event.domains)}
      labelOf={label}
      chosen={domains}
      onToggle={toggleDomain}
    />
  )
}
