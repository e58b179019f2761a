import type { Catalogue } from '@/domain/catalogue'

/** What the table of trust counts, by kind of record; the names are those in its messages. */
export const countedKinds = [
  'regions',
  'priorities',
  'organisations',
  'projects',
  'events',
  'indicators',
  'links',
] as const
export type CountedKind = (typeof countedKinds)[number]

/** Counted anew from what was loaded, so that the page can't say other numbers than the map shows. */
export function dataCounts(catalogue: Catalogue): Readonly<Record<CountedKind, Readonly<Record<string, number>>>> {
  const { regions, overlays, events } = catalogue
  return {
    regions: { count: regions.size, overlays: overlays.size },
    priorities: priorityCounts(catalogue),
    organisations: organisationCounts(catalogue),
    projects: projectCounts(catalogue),
    events: { count: events.size, undated: countOf(events.values(), ({ start }) => start === undefined) },
    indicators: indicatorCounts(catalogue),
    links: linkCounts(catalogue),
  }
}

function countOf<T>(items: Iterable<T>, isCounted: (item: T) => boolean): number {
  let count = 0
  for (const item of items) if (isCounted(item)) count += 1
  return count
}

function priorityCounts({ priorities, prioritiesByRegion, regions }: Catalogue) {
  return {
    count: priorities.size,
    unverified: countOf(priorities.values(), ({ confidence }) => confidence === 'recalled'),
    unknown: countOf(regions.keys(), (id) => !prioritiesByRegion.has(id)),
  }
}

function organisationCounts({ organisations }: Catalogue) {
  const placed = (basis: string) => countOf(organisations.values(), ({ positionBasis }) => positionBasis === basis)
  return { count: organisations.size, near: placed('address-approx'), town: placed('town'), unplaced: placed('none') }
}

function projectCounts({ projects }: Catalogue) {
  const incomplete = countOf(projects.values(), ({ isPartnerListComplete }) => !isPartnerListComplete)
  return { count: projects.size, incomplete }
}

function indicatorCounts({ indicators, indicatorValues }: Catalogue) {
  const values = [...indicatorValues.values()].flat()
  return {
    count: indicators.size,
    values: values.length,
    wider: countOf(values, ({ relation }) => relation === 'within'),
  }
}

function linkCounts({ links }: Catalogue) {
  const whiteSpace = countOf(links.values(), ({ projects, events }) => projects.length + events.length === 0)
  return { count: links.size, evidence: links.size - whiteSpace, whiteSpace }
}
