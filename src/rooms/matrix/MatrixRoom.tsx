import { useDeferredValue } from 'react'
import { useText } from '@/i18n/useText'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { setGrid } from '@/view/actions'
import { useView } from '@/view/useView'
import { DomainGrid } from './DomainGrid'
import { LinkGrid } from './LinkGrid'
import { MatrixCount } from './MatrixCount'
import styles from './MatrixRoom.module.css'
import { MatrixSort } from './MatrixSort'
import { useMatrixView } from './useMatrix'

/** Who names what, or who works with whom, at a glance. */
export function MatrixRoom() {
  const text = useText()
  const grid = useView((view) => view.grid)
  // The switch answers at once, while the thousands of cells of the other grid are still being made.
  const shown = useDeferredValue(grid)
  const view = useMatrixView()
  return (
    <section aria-labelledby="matrix-title" className={styles['room']}>
      <header className={styles['head']}>
        <div className={styles['top']}>
          <h1 id="matrix-title" tabIndex={-1} className={styles['title']}>
            {text('matrix.title')}
          </h1>
          <SegmentedControl
            legend={text('matrix.grid')}
            isLegendHidden
            segments={[
              { value: 'domains', label: text('matrix.grid.domains') },
              { value: 'links', label: text('matrix.grid.links') },
            ]}
            value={grid}
            onChange={setGrid}
          />
          <MatrixSort />
        </div>
        <MatrixCount grid={grid} view={view} />
      </header>
      {shown === 'links' ? <LinkGrid /> : <DomainGrid />}
    </section>
  )
}
