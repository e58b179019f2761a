import type { RegionId } from '@/domain/ids'
import { kindsOf } from '@/domain/linkSteps'
import { visibleLinks } from '@/domain/selectors'
import { type Column, column, type LinkRow, namesIn, type TableContext, type TableKind } from './table'

/** The very links that the map draws, in the same order. */
export const linksTable: TableKind<LinkRow> = {
  rows: (catalogue, view) =>
    visibleLinks(catalogue, view).shown.map((record) => ({
      table: 'links',
      key: record.link.id,
      selection: { kind: 'link', id: record.link.id },
      record,
    })),
  total: (catalogue, view) => visibleLinks(catalogue, view).total,
  columns: (context) => [...ends(context), ...evidence(context)],
  usual: ['a', 'b', 'kinds', 'projects', 'events', 'affinity', 'sharedDomains', 'years'],
  order: null,
}

function ends(context: TableContext): readonly Column<LinkRow>[] {
  const named = namesIn(context)
  const countryOf = (id: RegionId) => {
    const country = context.catalogue.regions.get(id)?.country
    return country && named.country(country)
  }
  return [
    column('a', { value: ({ record }) => named.region(record.link.a) }),
    column('b', { value: ({ record }) => named.region(record.link.b) }),
    column('countryA', { value: ({ record }) => countryOf(record.link.a) }),
    column('countryB', { value: ({ record }) => countryOf(record.link.b) }),
    column('id', { value: ({ record }) => record.link.id }),
  ]
}

function evidence(context: TableContext): readonly Column<LinkRow>[] {
  const { view, words } = context
  const named = namesIn(context)
  return [
    column('kinds', {
      kind: 'list',
      value: ({ record }) => kindsOf(record, view).map((kind) => words.text(`linkKind.${kind}`)),
    }),
    column('projects', { kind: 'number', value: ({ record }) => record.projects }),
    column('events', { kind: 'number', value: ({ record }) => record.events }),
    column('evidence', { kind: 'number', value: ({ record }) => record.evidence }),
    column('affinity', { kind: 'number', decimals: 2, value: ({ record }) => record.link.affinity }),
    column('sharedDomains', { kind: 'list', value: ({ record }) => named.domains(record.link.sharedDomains) }),
    column('evidenceDomains', { kind: 'list', value: ({ record }) => named.domains(record.link.domains) }),
    column('years', { value: ({ record }) => yearsText(record.link.years) }),
    column('distance', { kind: 'number', value: ({ record }) => record.link.distanceKm }),
  ]
}

/** First and last year of any evidence, whatever years are chosen. */
function yearsText(years: readonly number[]): string | undefined {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return undefined
  return first === last ? String(first) : `${first}–${last}`
}
