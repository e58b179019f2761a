import type { CSSProperties } from 'react'
import type { Domain } from '@/domain/schema/sources'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Checkbox } from '@/ui/Checkbox'
import { DomainIcon } from '@/ui/domainIcons'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { previewDomain, toggleDomain } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './DomainFilter.module.css'

interface DomainRowProps {
  readonly domain: Domain
  readonly count: number
  /** Of the highest count, 0…1: length of the bar. */
  readonly share: number
}

export function DomainRow({ domain, count, share }: DomainRowProps) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const isChosen = useView((view) => view.domains.includes(domain.id))
  return (
    <li>
      <Checkbox
        isChecked={isChosen}
        onChange={() => toggleDomain(domain.id)}
        className={styles['row']}
        style={{ '--share': share } as CSSProperties}
        title={label(domain.description)}
        onPointerEnter={() => previewDomain(domain.id)}
        onPointerLeave={() => previewDomain(null)}
      >
        <DomainIcon domain={domain.id} className={styles['icon']} />
        <span className={styles['name']}>{label(domain.labels)}</span>
        <span className={styles['count']}>
          <span aria-hidden="true">{format.number(count)}</span>
          <VisuallyHidden>{text('filters.domainCount', { count })}</VisuallyHidden>
        </span>
      </Checkbox>
    </li>
  )
}
