import type { Catalogue } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import { sortedUnique } from '@/domain/grouping'
import type { SourceId } from '@/domain/ids'
import { linkEvidence } from '@/domain/linkEvidence'
import type { ArtefactId } from '@/domain/schema/manifest'
import type { Source } from '@/domain/schema/sources'
import type { Table, TableRow } from './table'

/** What the rows of a table stand on, each source once, by id. */
export function tableSources(catalogue: Catalogue, filter: Filter, { rows, columns }: Table): readonly Source[] {
  const ids = new Set(rows.flatMap((row) => rowSources(catalogue, filter, row)))
  // Figures stand in columns of their own, which may be hidden.
  for (const { id } of columns) for (const source of indicatorSources(catalogue, id)) ids.add(source)
  return sortedUnique([...ids]).flatMap((id) => catalogue.sources.get(id) ?? [])
}

function indicatorSources(catalogue: Catalogue, column: string): readonly SourceId[] {
  return [...catalogue.indicators.values()].find(({ id }) => id === column)?.sources ?? []
}

function rowSources(catalogue: Catalogue, filter: Filter, row: TableRow): readonly SourceId[] {
  switch (row.table) {
    case 'regions':
      return row.record.priorities.flatMap(({ sources }) => sources)
    case 'links': {
      const { projects, events } = linkEvidence(catalogue, row.record.link.id, filter)
      return [...projects.flatMap(({ project }) => project.sources), ...events.flatMap(({ event }) => event.sources)]
    }
    default:
      return row.record.sources
  }
}

const filesOf: Readonly<Record<Table['id'], readonly ArtefactId[]>> = {
  regions: ['regions', 'priorities', 'indicators'],
  organisations: ['organisations'],
  projects: ['projects'],
  priorities: ['priorities'],
  links: ['links'],
  events: ['events'],
}

/** Licences of the files that a table is made of, each once. */
export function tableLicences({ manifest }: Catalogue, table: Table['id']): readonly string[] {
  const files = manifest.files.filter(({ id }) => filesOf[table].includes(id))
  return [...new Set(files.map(({ licence }) => licence))]
}
