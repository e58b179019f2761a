import fc from 'fast-check'
import { gridIds, linkKinds, linkScopes, pointKinds, tableIds } from '@/domain/filter'
import { sortedUnique } from '@/domain/grouping'
import type { CountryCode, DomainId, LinkId, OrganisationId, RegionId } from '@/domain/ids'
import { linkId } from '@/domain/ids'
import { roles } from '@/domain/schema/organisations'
import { helixSides, languages, periods } from '@/domain/schema/vocabulary'
import { linkKeys } from '@/view/keys'
import { type LinkView, rooms } from '@/view/state'
import { clampCamera } from '@/view/texts'

const lower = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
const country = fc.stringMatching(/^[A-Z]{2}$/)
const baseRegion = fc.stringMatching(/^[A-Z]{2}[A-Z0-9]{0,3}$/) as fc.Arbitrary<RegionId>
const overlay = fc.stringMatching(/^[A-Z]{2}-[A-Z0-9]{2,4}$/) as fc.Arbitrary<RegionId>
const region = fc.oneof(baseRegion, overlay)
const link = fc
  .tuple(baseRegion, baseRegion)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): LinkId => linkId(a, b))
const count = fc.integer({ min: 1, max: 999_999_999 })
const weight = fc.integer({ min: -100, max: 100 })

const listOf = <T extends string>(item: fc.Arbitrary<T>, maxLength = 5) =>
  fc.array(item, { maxLength }).map((items) => sortedUnique(items))

const selection = fc.oneof(
  region.map((id) => ({ kind: 'region', id })),
  link.map((id) => ({ kind: 'link', id })),
  fc.tuple(fc.constantFrom('org', 'project', 'priority', 'event'), lower).map(([kind, id]) => ({ kind, id })),
) as fc.Arbitrary<NonNullable<LinkView['selection']>>

const camera = fc
  .record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    km: fc.double({ min: 1, max: 20_000, noNaN: true }),
  })
  .map(clampCamera)

const ownParams: ReadonlySet<string> = new Set([...Object.values(linkKeys).map(({ param }) => param), 'v'])
const unknownParameter = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9_.[\]%-]{1,8}$/).filter((name) => !name.includes('%') && !ownParams.has(name)),
    fc.stringMatching(/^(=[A-Za-z0-9_.~%+=/:-]{0,12})?$/),
  )
  .map(([name, rest]): readonly [string, string] => [name, rest])

/** Any view that the store can hold. */
export const arbitraryView: fc.Arbitrary<LinkView> = fc.record({
  room: fc.constantFrom(...rooms),
  selection: fc.option(selection),
  domains: listOf(lower as fc.Arbitrary<DomainId>),
  match: fc.constantFrom('any' as const, 'all' as const),
  period: fc.constantFrom(null, ...periods),
  layer: lower,
  linkKinds: fc.subarray([...linkKinds]),
  top: fc.oneof(fc.constant('all' as const), count),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1990, max: 2100 }))
      .map(([one, other]): readonly [number, number] => [Math.min(one, other), Math.max(one, other)]),
  ),
  minEvidence: count,
  countries: listOf(country as fc.Arbitrary<CountryCode>),
  matchFor: fc.option(fc.oneof(lower as fc.Arbitrary<OrganisationId>, region)),
  aim: fc.oneof(
    fc.constantFrom('new' as const, 'build' as const, 'learn' as const),
    fc.record({ affinity: weight, ties: weight, learning: weight, nearness: weight }),
  ),
  compared: listOf(region, 4),
  team: listOf(fc.oneof(lower as fc.Arbitrary<OrganisationId>, region)),
  lead: fc.option(lower as fc.Arbitrary<OrganisationId>),
  group: listOf(region),
  sort: fc.option(fc.stringMatching(/^-?[A-Za-z0-9]{1,6}([-_][A-Za-z0-9]{1,6}){0,2}$/)),
  table: fc.constantFrom(...tableIds),
  columns: listOf(fc.stringMatching(/^[A-Za-z0-9]{1,6}([-_][A-Za-z0-9]{1,6}){0,2}$/)),
  grid: fc.constantFrom(...gridIds),
  similarTo: fc.option(region),
  linkScope: fc.constantFrom(...linkScopes),
  whiteSpace: fc.boolean(),
  points: fc.subarray([...pointKinds]),
  // All of them are written as none: no choice made.
  helix: fc.subarray([...helixSides], { maxLength: helixSides.length - 1 }),
  roles: fc.subarray([...roles], { maxLength: roles.length - 1 }),
  showUnverified: fc.boolean(),
  camera: fc.option(camera),
  language: fc.option(fc.constantFrom(...languages)),
  isEmbedded: fc.boolean(),
  presentedScene: fc.integer({ min: 0, max: 999 }),
  dataRelease: fc.option(fc.stringMatching(/^\d{4}\.\d{2}(\.\d{1,3})?$/)),
  unknownParameters: fc.array(unknownParameter, { maxLength: 3 }),
})
