import type { DomainId } from '@/domain/ids'
import type { Domain } from '@/domain/schema/sources'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { DomainIcon } from '@/ui/domainIcons'
import styles from './Grid.module.css'
import { head } from './gridKeys'

interface DomainGridHeadProps {
  readonly columns: readonly Domain[]
  /** Matching regions that name each domain. */
  readonly counts: ReadonlyMap<DomainId, number>
  readonly chosen: readonly DomainId[]
  readonly tabColumn: string | null
}

/** The domains; pressing one filters by it. */
export function DomainGridHead({ columns, counts, chosen, tabColumn }: DomainGridHeadProps) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  return (
    <thead>
      <tr>
        <th
          scope="col"
          tabIndex={tabColumn === head ? 0 : -1}
          data-row={head}
          data-column={head}
          className={styles['corner']}
        >
          {text('matrix.region')}
        </th>
        {columns.map(({ id, labels }) => {
          const count = counts.get(id) ?? 0
          const isChosen = chosen.includes(id)
          return (
            <th
              key={id}
              scope="col"
              aria-label={text('matrix.column', { domain: label(labels), count })}
              aria-selected={isChosen}
              tabIndex={tabColumn === id ? 0 : -1}
              data-row={head}
              data-column={id}
              className={classNames(styles['columnHead'], isChosen && styles['marked'])}
            >
              <DomainIcon domain={id} className={styles['icon']} />
              <span className={styles['columnName']}>{label(labels)}</span>
              <span className={styles['figure']}>{format.number(count)}</span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
