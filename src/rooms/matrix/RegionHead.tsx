import type { Region } from '@/domain/catalogue'
import { regionName } from '@/domain/regionName'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import styles from './Grid.module.css'
import { head } from './gridKeys'
import { useMatrixWords } from './useMatrix'

interface RegionHeadProps {
  readonly region: Region
  /** `null`: nothing is known of the region. */
  readonly figure: number | null
  readonly counted: 'domains' | 'links'
  readonly similarity: number | null
  readonly isSelected: boolean
  readonly isTabStop: boolean
}

/** Head of a row: the name, how many it has, and how much it is like the region compared with. */
export function RegionHead({ region, figure, counted, similarity, isSelected, isTabStop }: RegionHeadProps) {
  const text = useText()
  const format = useFormat()
  const { language } = useMatrixWords()
  const name = regionName(region, language)
  const percent = similarity === null ? null : text('matrix.percent', { percent: format.number(100 * similarity) })
  const words = figure === null ? text('matrix.noData') : text(`matrix.row.${counted}`, { count: figure })
  const likeness = percent === null ? [] : [text('matrix.row.similarity', { percent })]
  return (
    <th
      scope="row"
      aria-label={text('matrix.row', { region: name, facts: format.list([words, ...likeness], 'comma') })}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-row={region.id}
      data-column={head}
      className={classNames(styles['rowHead'], isSelected && styles['marked'])}
    >
      <span className={styles['rowHeadBox']}>
        <span className={styles['name']}>{name}</span>
        {percent !== null && <span className={styles['similarity']}>{percent}</span>}
        <span className={styles['figure']}>{figure === null ? text('matrix.noData') : format.number(figure)}</span>
      </span>
    </th>
  )
}
