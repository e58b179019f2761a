import { useCatalogue } from '@/data/useCatalogue'
import type { DomainId, RegionId } from '@/domain/ids'
import type { RowGroup } from '@/domain/matrix/domainMatrix'
import { countryName } from '@/domain/matrix/rowOrder'
import type { Domain } from '@/domain/schema/sources'
import { useFormat } from '@/i18n/useFormat'
import { DomainGridRow } from './DomainGridRow'
import styles from './Grid.module.css'
import type { GridPlace } from './gridKeys'
import { useMatrixWords } from './useMatrix'

interface DomainGridGroupProps {
  readonly group: RowGroup
  readonly columns: readonly Domain[]
  readonly chosen: readonly DomainId[]
  readonly selected: RegionId | null
  readonly tabStop: GridPlace
}

/** The rows of one country under its name; all rows where they are not grouped. */
export function DomainGridGroup({ group, columns, chosen, selected, tabStop }: DomainGridGroupProps) {
  const format = useFormat()
  const words = useMatrixWords()
  const { countries } = useCatalogue()
  const country = group.country === null ? null : countryName(countries.get(group.country), words)
  return (
    <tbody aria-label={country ?? undefined}>
      {country !== null && (
        <tr className={styles['group']}>
          <th scope="rowgroup" colSpan={columns.length + 1}>
            <span className={styles['groupName']}>
              {country} <span className={styles['groupCount']}>{format.number(group.rows.length)}</span>
            </span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <DomainGridRow
          key={row.region.id}
          row={row}
          columns={columns}
          chosen={chosen}
          isSelected={row.region.id === selected}
          tabColumn={tabStop.row === row.region.id ? tabStop.column : null}
        />
      ))}
    </tbody>
  )
}
