import { useCatalogue } from '@/data/useCatalogue'
import type { RegionId } from '@/domain/ids'
import { linkMatrix } from '@/domain/matrix/linkMatrix'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { select } from '@/view/actions'
import { useView } from '@/view/useView'
import { Grid } from './Grid'
import styles from './Grid.module.css'
import { type GridPlace, head } from './gridKeys'
import { LinkGridBody } from './LinkGridBody'
import { LinkGridHead } from './LinkGridHead'
import { LinkLegend } from './LinkLegend'
import { useMatrixView, useMatrixWords } from './useMatrix'

/** Regions by regions: how much is recorded between each two. A cell selects its link. */
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
    if (seen) select({ kind: 'link', id: seen.link.id })
    else if (one === undefined || other === undefined) selectRegion(one ?? other)
  }
  if (ids.length === 0) return <Note kind="empty">{text('matrix.links.none')}</Note>
  return (
    <Grid
      label={text('matrix.links.label')}
      className={styles['links']}
      rowCount={ids.length + 1}
      rows={ids}
      columns={ids}
      onActivate={handleActivate}
      legend={<LinkLegend />}
    >
      {(tabStop, grid) => (
        <>
          <LinkGridHead
            rows={matrix.rows}
            selected={selected}
            tabColumn={tabStop.row === head ? tabStop.column : null}
          />
          <LinkGridBody grid={grid} matrix={matrix} selected={selected} tabStop={tabStop} />
        </>
      )}
    </Grid>
  )
}

function selectRegion(id: RegionId | undefined): void {
  if (id !== undefined) select({ kind: 'region', id })
}
