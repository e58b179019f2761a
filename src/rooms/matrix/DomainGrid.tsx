import { useCatalogue } from '@/data/useCatalogue'
import { domainMatrix } from '@/domain/matrix/domainMatrix'
import { useText } from '@/i18n/useText'
import { select, selectAndToggleDomain, toggleDomain } from '@/view/actions'
import { useView } from '@/view/useView'
import { DomainGridGroup } from './DomainGridGroup'
import { DomainGridHead } from './DomainGridHead'
import { DomainLegend } from './DomainLegend'
import { Grid } from './Grid'
import styles from './Grid.module.css'
import { type GridPlace, head } from './gridKeys'
import { useMatrixView, useMatrixWords } from './useMatrix'

/** Regions by domains. A cell selects its region, and filters by its domain where the region names it. */
export function DomainGrid() {
  const text = useText()
  const catalogue = useCatalogue()
  const view = useMatrixView()
  const { columns, columnCounts, groups, rows } = domainMatrix(catalogue, view, useMatrixWords())
  const selected = useView(({ selection }) => (selection?.kind === 'region' ? selection.id : null))
  const handleActivate = (place: GridPlace) => {
    const row = rows.find(({ region }) => region.id === place.row)
    const domain = columns.find(({ id }) => id === place.column)
    if (!row) return domain && toggleDomain(domain.id)
    const selection = { kind: 'region', id: row.region.id } as const
    // Filtering by what the region doesn't name would take the row away that is being looked at.
    const isNamed = domain !== undefined && (row.cells.get(domain.id)?.level ?? null) !== null
    if (isNamed) selectAndToggleDomain(selection, domain.id)
    else select(selection)
  }
  return (
    <Grid
      label={text('matrix.domains.label')}
      className={styles['domains']}
      rows={rows.map(({ region }) => region.id)}
      columns={columns.map(({ id }) => id)}
      onActivate={handleActivate}
      legend={<DomainLegend />}
    >
      {(tabStop) => (
        <>
          <DomainGridHead
            columns={columns}
            counts={columnCounts}
            chosen={view.domains}
            tabColumn={tabStop.row === head ? tabStop.column : null}
          />
          {groups.map((group) => (
            <DomainGridGroup
              key={group.country ?? 'all'}
              group={group}
              columns={columns}
              chosen={view.domains}
              selected={selected}
              tabStop={tabStop}
            />
          ))}
        </>
      )}
    </Grid>
  )
}
