import { useCatalogue } from '@/data/useCatalogue'
import type { RegionId } from '@/domain/ids'
import { linkMatrix } from '@/domain/matrix/linkMatrix'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { openOnMap, select } from '@/view/actions'
import { useView } from '@/view/useView'
import { Grid } from './Grid'
import styles from './Grid.module.css'
import { type GridPlace, head } from './gridKeys'
import { LinkGridHead } from './LinkGridHead'
import { LinkGridRow } from './LinkGridRow'
import { LinkLegend } from './LinkLegend'
import { useMatrixView, useMatrixWords } from './useMatrix'

/** Regions by regions: how much is recorded between each two. A cell opens its link where that is told of. */
export function LinkGrid() {
  const text = useText()
  const catalogue = useCatalogue()
  const matrix = linkMatrix(catalogue, useMatrixView(), useMatrixWords())
  const selected = useView(({ selection }) => (selection?.kind === 'region' ? selection.id : null))
  const ids = matrix.rows.map(({ region }) => region.id)
  const handleActivate = ({ row, column }: GridPlace) => {
    const find = (key: string): RegionId | undefined => ids.find((id) => id === key)
    const [one, other] = [find(row), find(column)]
    const seen = one && other && matrix.cellOf(one, other)
    if (seen) openOnMap({ kind: 'link', id: seen.link.id })
    else if (one === undefined || other === undefined) selectRegion(one ?? other)
  }
  if (ids.length === 0) return <Note kind="empty">{text('matrix.links.none')}</Note>
  return (
    <Grid
      label={text('matrix.links.label')}
      className={styles['links']}
      rows={ids}
      columns={ids}
      onActivate={handleActivate}
      legend={<LinkLegend />}
    >
      {(tabStop) => (
        <>
          <LinkGridHead
            rows={matrix.rows}
            selected={selected}
            tabColumn={tabStop.row === head ? tabStop.column : null}
          />
          <tbody>
            {matrix.rows.map((row) => (
              <LinkGridRow
                key={row.region.id}
                row={row}
                matrix={matrix}
                isSelected={row.region.id === selected}
                tabColumn={tabStop.row === row.region.id ? tabStop.column : null}
              />
            ))}
          </tbody>
        </>
      )}
    </Grid>
  )
}

function selectRegion(id: RegionId | undefined): void {
  if (id !== undefined) select({ kind: 'region', id })
}
