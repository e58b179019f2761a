import type { RegionId } from '@/domain/ids'
import type { LinkMatrixRow } from '@/domain/matrix/linkMatrix'
import { regionName } from '@/domain/regionName'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import styles from './Grid.module.css'
import { head } from './gridKeys'
import { useMatrixWords } from './useMatrix'

interface LinkGridHeadProps {
  readonly rows: readonly LinkMatrixRow[]
  readonly selected: RegionId | null
  readonly tabColumn: string | null
}

/** The same regions across as down, their names upright to let many stand side by side. */
export function LinkGridHead({ rows, selected, tabColumn }: LinkGridHeadProps) {
  const text = useText()
  const { language } = useMatrixWords()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          tabIndex={tabColumn === head ? 0 : -1}
          data-row={head}
          data-column={head}
          className={styles['corner']}
        >
          {text('matrix.region')}
        </th>
        {rows.map(({ region }) => {
          const name = regionName(region, language)
          const isSelected = region.id === selected
          return (
            <th
              key={region.id}
              scope="col"
              aria-label={name}
              aria-selected={isSelected}
              tabIndex={tabColumn === region.id ? 0 : -1}
              data-row={head}
              data-column={region.id}
              className={classNames(styles['uprightHead'], isSelected && styles['marked'])}
            >
              <span className={styles['upright']}>{name}</span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
