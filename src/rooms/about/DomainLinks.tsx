import { useCatalogue } from '@/data/useCatalogue'
import type { DomainId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainIcon } from '@/ui/domainIcons'
import { SelectLink } from '@/ui/SelectLink'
import { TagList } from '@/ui/TagList'
import styles from './DomainLinks.module.css'
import { useDomainLink } from './useDomainLink'

/** Domains, each a way to the map of the regions that have it. */
export function DomainLinks({ domains }: { readonly domains: readonly DomainId[] }) {
  const text = useText()
  const label = useLabel()
  const linkTo = useDomainLink()
  return (
    <TagList label={text('about.domains')}>
      {recordsOf(useCatalogue().domains, domains).map(({ id, labels }) => (
        <SelectLink key={id} look="chip" {...linkTo(id)}>
          <DomainIcon domain={id} className={styles['icon']} />
          {label(labels)}
        </SelectLink>
      ))}
    </TagList>
  )
}
