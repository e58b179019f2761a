import fc from 'fast-check'
import type { Catalogue } from '@/domain/catalogue'
import { type Filter, linkKinds, linkScopes, pointKinds, type Selection } from '@/domain/filter'
import { sortedUnique } from '@/domain/grouping'
import { roles } from '@/domain/schema/organisations'
import { helixSides, periods } from '@/domain/schema/vocabulary'

/** Any filter over the things of a catalogue. */
export function arbitraryFilter(catalogue: Catalogue): fc.Arbitrary<Filter> {
  const some = <T extends string>(items: Iterable<T>, maxLength: number) =>
    fc.subarray([...items], { maxLength }).map((chosen) => sortedUnique(chosen))
  return fc.record({
    domains: some(catalogue.domains.keys(), 3),
    match: fc.constantFrom('any' as const, 'all' as const),
    period: fc.constantFrom(null, ...periods),
    countries: some(catalogue.countries.keys(), 3),
    showUnverified: fc.boolean(),
    linkKinds: fc.subarray([...linkKinds]),
    top: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 10 })),
    years: fc.oneof(
      fc.constant(null),
      fc
        .tuple(fc.integer({ min: 2014, max: 2027 }), fc.integer({ min: 0, max: 6 }))
        .map(([first, span]): readonly [number, number] => [first, first + span]),
    ),
    minEvidence: fc.integer({ min: 1, max: 4 }),
    linkScope: fc.constantFrom(...linkScopes),
    selection: arbitrarySelection(catalogue),
    whiteSpace: fc.boolean(),
    points: fc.subarray([...pointKinds]),
    helix: fc.subarray([...helixSides], { maxLength: helixSides.length - 1 }),
    roles: fc.subarray([...roles], { maxLength: roles.length - 1 }),
  })
}

/** Nothing, or anything that the catalogue has. */
export function arbitrarySelection(catalogue: Catalogue): fc.Arbitrary<Selection | null> {
  const { regions, links, organisations, projects, priorities, events } = catalogue
  const all = [
    ...[...regions.keys()].map((id): Selection => ({ kind: 'region', id })),
    ...[...links.keys()].map((id): Selection => ({ kind: 'link', id })),
    ...[...organisations.keys()].map((id): Selection => ({ kind: 'org', id })),
    ...[...projects.keys()].map((id): Selection => ({ kind: 'project', id })),
    ...[...priorities.keys()].map((id): Selection => ({ kind: 'priority', id })),
    ...[...events.keys()].map((id): Selection => ({ kind: 'event', id })),
  ]
  return fc.option(fc.constantFrom(...all))
}
