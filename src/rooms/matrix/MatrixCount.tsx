import { useCatalogue } from '@/data/useCatalogue'
import type { GridId } from '@/domain/filter'
import { linkMatrix } from '@/domain/matrix/linkMatrix'
import type { MatrixView } from '@/domain/matrix/rowOrder'
import { selectionName } from '@/domain/regionName'
import { countMatching } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { openOnMap } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './MatrixRoom.module.css'
import { useMatrixWords } from './useMatrix'

/** How much the grid shows of all there is, and the way to the selected on the map. */
export function MatrixCount({ grid, view }: { readonly grid: GridId; readonly view: MatrixView }) {
  const text = useText()
  const catalogue = useCatalogue()
  const words = useMatrixWords()
  const selection = useView((state) => state.selection)
  const count = countMatching(catalogue, view)
  const total = catalogue.regions.size
  const selected = selection && selectionName(catalogue, selection, words.language)
  return (
    <div className={styles['count']}>
      <p>{grid === 'domains' ? text('filters.matching', { count, total }) : <LinkCount view={view} />}</p>
      {selection && selected && (
        <Button variant="plain" onClick={() => openOnMap(selection)}>
          {text('matrix.onMap', { name: selected })}
        </Button>
      )}
    </div>
  )
}

function LinkCount({ view }: { readonly view: MatrixView }) {
  const text = useText()
  const { cells, rows } = linkMatrix(useCatalogue(), view, useMatrixWords())
  return text('matrix.links.count', { links: cells.size, regions: rows.length })
}
