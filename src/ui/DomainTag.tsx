import { Chip } from './Chip'
import styles from './DomainTag.module.css'
import { DomainIcon } from './domainIcons'

interface Props {
  /** Id in the taxonomy, for the drawing. */
  readonly domain: string
  readonly label: string
  /** What pressing it does, in a sentence. */
  readonly hint: string
  /** The atlas is filtered by it. */
  readonly isPressed: boolean
  readonly onToggle: () => void
}

/** A domain beside a fact; pressing it filters the whole atlas by it. */
export function DomainTag({ domain, label, hint, isPressed, onToggle }: Props) {
  return (
    <Chip isPressed={isPressed} className={styles['tag']} title={hint} onClick={onToggle}>
      <DomainIcon domain={domain} className={styles['icon']} />
      {label}
    </Chip>
  )
}
