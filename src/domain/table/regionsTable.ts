import type { Catalogue } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import { decimalsOf, valuesByRegion } from '@/domain/layers/ownLayer'
import { countByRegion } from '@/domain/layers/partners'
import { memoise } from '@/domain/memoise'
import { ownLayerId } from '@/domain/ownData/model'
import { forEachSeen, linkParts } from '@/domain/seenLinks'
import { regionMatches } from '@/domain/selectors'
import { organisationsShown } from '@/domain/shownRecords'
import { type Column, column, namesIn, type RegionRow, type TableContext, type TableKind } from './table'

/** Regions that match. */
export const regionsTable: TableKind<RegionRow> = {
  rows: (catalogue, view) =>
    [...regionMatches(catalogue, view).values()]
      .filter(({ matches }) => matches)
      .map((record) => ({
        table: 'regions',
        key: record.region.id,
        selection: { kind: 'region', id: record.region.id },
        record,
      })),
  total: ({ regions }) => regions.size,
  columns: (context) => [...own(context), ...counts(context), ...indicators(context), ...ownFigures(context)],
  usual: ['name', 'country', 'level', 'period', 'priorities', 'domains', 'organisations', 'links', ownLayerId],
  order: 'name',
}

function own(context: TableContext): readonly Column<RegionRow>[] {
  const { words } = context
  const names = namesIn(context)
  return [
    column('name', { value: ({ record }) => names.region(record.region.id) }),
    column('nameLocal', { value: ({ record }) => record.region.nameLocal }),
    column('id', { value: ({ record }) => record.region.id }),
    column('country', { value: ({ record }) => names.country(record.region.country) }),
    column('level', { value: ({ record }) => words.text(`region.level.${record.region.level}`) }),
    column('period', { value: ({ record }) => record.period }),
    column('strategy', { value: ({ record }) => words.text(`table.strategy.${record.level}`) }),
    column('priorities', {
      kind: 'number',
      // Nothing known isn't zero.
      value: ({ record }) => (record.level === 'no-data' ? null : record.priorities.length),
    }),
    column('domains', { kind: 'list', value: ({ record }) => names.domains(record.domains) }),
  ]
}

function counts({ catalogue, view }: TableContext): readonly Column<RegionRow>[] {
  const hasOrganisations = !catalogue.missing.includes('organisations')
  const organisations = countByRegion(organisationsShown(catalogue, view))
  return [
    column('organisations', {
      kind: 'number',
      value: ({ record }) => (hasOrganisations ? (organisations.get(record.region.id) ?? 0) : null),
    }),
    column('links', {
      kind: 'number',
      value: ({ record }) => linksByRegion(catalogue, view).get(record.region.id) ?? 0,
    }),
  ]
}

/** Links that the filter lets be seen, by end. */
const linksByRegion = memoise(
  (catalogue: Catalogue, filter: Filter): ReadonlyMap<RegionId, number> => {
    const counts = new Map<RegionId, number>()
    forEachSeen(catalogue, filter, ({ a, b }) => {
      counts.set(a, (counts.get(a) ?? 0) + 1)
      counts.set(b, (counts.get(b) ?? 0) + 1)
    })
    return counts
  },
  (catalogue, filter) => [catalogue, ...linkParts(filter)],
)

function indicators({ catalogue }: TableContext): readonly Column<RegionRow>[] {
  return [...catalogue.indicators.values()].map(({ id, title, decimals }) =>
    column(id, {
      kind: 'number',
      decimals,
      title: { text: title },
      value: ({ record }) =>
        catalogue.indicatorValues.get(record.region.id)?.find(({ indicatorId }) => indicatorId === id)?.value,
    }),
  )
}

/** The reader's own figures, marked as such. */
function ownFigures({ view: { own = null } }: TableContext): readonly Column<RegionRow>[] {
  const values = valuesByRegion(own)
  if (own === null || values.size === 0) return []
  return [
    column(ownLayerId, {
      kind: 'number',
      decimals: decimalsOf([...values.values()].map(({ value }) => value)),
      title: { id: 'layer.own.titled', values: { title: own.title } },
      value: ({ record }) => values.get(record.region.id)?.value,
    }),
  ]
}
