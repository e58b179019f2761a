import type { Table } from './table'
import { domainTables } from './tables/domains'
import { eventTables } from './tables/events'
import { indicatorTables } from './tables/indicators'
import { linkTables } from './tables/links'
import { organisationTables } from './tables/organisations'
import { placeTables } from './tables/places'
import { priorityTables } from './tables/priorities'
import { programmeTables } from './tables/programmes'
import { projectTables } from './tables/projects'
import { regionTables } from './tables/regions'
import { sourceTables } from './tables/sources'

/** Every published table, in the order in which the package and the page list them. */
export const allTables: readonly Table[] = [
  ...regionTables,
  ...priorityTables,
  ...organisationTables,
  ...projectTables,
  ...eventTables,
  ...linkTables,
  ...indicatorTables,
  ...domainTables,
  ...placeTables,
  ...programmeTables,
  ...sourceTables,
]
