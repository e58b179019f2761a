import { useCatalogue } from '@/data/useCatalogue'
import { rowOrder } from '@/domain/matrix/rowOrder'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { setSort } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './MatrixRoom.module.css'
import { SimilarTo } from './SimilarTo'
import { SortOptions, sortFor, sortValue } from './SortOptions'
import { useMatrixView } from './useMatrix'

/** The order of the rows. */
export function MatrixSort() {
  const text = useText()
  const catalogue = useCatalogue()
  const view = useMatrixView()
  const hasDomains = useView(({ grid }) => grid === 'domains')
  const asked = rowOrder(catalogue, view)
  // The grid of links knows no order by domain and falls back to countries.
  const order =
    asked.by === 'domain' && !hasDomains ? ({ by: 'country', domain: null, isDescending: false } as const) : asked
  const value = sortValue(order)
  return (
    <div className={styles['sort']}>
      <label className={styles['field']}>
        <span>{text('matrix.sort')}</span>
        <select value={value} className={styles['select']} onChange={({ target }) => setSort(sortFor(target.value))}>
          <SortOptions hasSimilarity={view.similarTo !== null} hasDomains={hasDomains} />
        </select>
      </label>
      <Button onClick={() => setSort(order.isDescending ? value : `-${value}`)}>{text('matrix.sort.reverse')}</Button>
      <SimilarTo />
    </div>
  )
}
