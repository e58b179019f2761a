/**
 * What the view says, as data for whoever puts it into words: the chips of the filter bar, the counts beside them, the
 * parts of a page title, the filter named in a download. No sentences here: message ids and values.
 */
import type { Catalogue } from './catalogue'
import type { Filter, LinkKind, Selection } from './filter'
import { memoise } from './memoise'
import type { Message } from './message'
import { linkParts } from './seenLinks'
import { countMatching, regionParts, visibleLinks } from './selectors'

/** What the ids of a chip are ids of: they are named in the reader's language. */
export type ChipKind =
  | 'domain'
  | 'country'
  | 'period'
  | 'years'
  | 'linkKind'
  | 'evidence'
  | 'scope'
  | 'whiteSpace'
  | 'helix'
  | 'role'
  | 'unverified'

export interface FilterChip {
  /** Unique among the chips; the part of the filter that it stands for. */
  readonly key: keyof Filter
  readonly kind: ChipKind
  /** Things chosen, to be named by the reader's language; empty where the message says it all. */
  readonly ids: readonly string[]
  /** What the chip says; `{list}` in it stands for the names of the ids. */
  readonly message: Message
  /** Clears this chip alone. */
  readonly clear: Partial<Omit<Filter, 'selection'>>
}

/** What is left out of a filter says so too; links drawn by default are no filter. */
const usualLinkKinds: readonly LinkKind[] = ['project', 'event']

type Maybe = FilterChip | false

/** One for each part of the filter that leaves something out, in the order of the filter bar. */
export function filterChips(filter: Filter): readonly FilterChip[] {
  return [...regionChips(filter), ...linkChips(filter), ...organisationChips(filter)].filter((chip) => chip !== false)
}

function regionChips({ domains, match, countries, period, showUnverified }: Filter): readonly Maybe[] {
  // Any and all are the same of one.
  const how = domains.length > 1 && match === 'all' ? 'all' : 'any'
  return [
    domains.length > 0 && {
      key: 'domains',
      kind: 'domain',
      ids: domains,
      message: { id: `filterBar.domains.${how}`, values: { count: domains.length } },
      clear: { domains: [] },
    },
    countries.length > 0 && {
      key: 'countries',
      kind: 'country',
      ids: countries,
      message: { id: 'filterBar.countries', values: { count: countries.length } },
      clear: { countries: [] },
    },
    period !== null && {
      key: 'period',
      kind: 'period',
      ids: [period],
      message: { id: 'filterBar.period' },
      clear: { period: null },
    },
    !showUnverified && {
      key: 'showUnverified',
      kind: 'unverified',
      ids: [],
      message: { id: 'filterBar.confirmedOnly' },
      clear: { showUnverified: true },
    },
  ]
}

function linkChips(filter: Filter): readonly Maybe[] {
  const { years, minEvidence, whiteSpace } = filter
  return [
    years !== null && {
      key: 'years',
      kind: 'years',
      ids: [],
      message: yearsMessage(years),
      clear: { years: null },
    },
    // A white space has no kinds and no evidence to be asked for.
    !whiteSpace && kindsChip(filter.linkKinds),
    !whiteSpace &&
      minEvidence > 1 && {
        key: 'minEvidence',
        kind: 'evidence',
        ids: [],
        message: { id: 'filterBar.leastEvidence', values: { count: minEvidence } },
        clear: { minEvidence: 1 },
      },
    scopeChip(filter),
    whiteSpace && {
      key: 'whiteSpace',
      kind: 'whiteSpace',
      ids: [],
      message: { id: 'filterBar.whiteSpace' },
      clear: { whiteSpace: false },
    },
  ]
}

function yearsMessage([from, to]: readonly [number, number]): Message {
  // As text: a year is not written with a separator for thousands.
  if (from === to) return { id: 'filterBar.year', values: { year: String(from) } }
  return { id: 'filterBar.years', values: { from: String(from), to: String(to) } }
}

function kindsChip(linkKinds: readonly LinkKind[]): Maybe {
  const isUsual = linkKinds.length === usualLinkKinds.length && usualLinkKinds.every((kind) => linkKinds.includes(kind))
  return (
    !isUsual && {
      key: 'linkKinds',
      kind: 'linkKind',
      ids: linkKinds,
      message: { id: linkKinds.length > 0 ? 'filterBar.linkKinds' : 'filterBar.noLinks' },
      clear: { linkKinds: usualLinkKinds },
    }
  )
}

/** Only where it leaves something out: without a selection or a country there is nothing to keep to. */
function scopeChip({ linkScope, selection, countries }: Filter): Maybe {
  const isKept = linkScope === 'selection' ? selection !== null : linkScope === 'within' && countries.length > 0
  return (
    isKept && {
      key: 'linkScope',
      kind: 'scope',
      ids: [],
      message: { id: linkScope === 'selection' ? 'filterBar.ofSelection' : 'filterBar.withinCountries' },
      clear: { linkScope: 'all' },
    }
  )
}

function organisationChips({ helix, roles }: Filter): readonly Maybe[] {
  return [
    helix.length > 0 && {
      key: 'helix',
      kind: 'helix',
      ids: helix,
      message: { id: 'filterBar.helix' },
      clear: { helix: [] },
    },
    roles.length > 0 && {
      key: 'roles',
      kind: 'role',
      ids: roles,
      message: { id: 'filterBar.roles' },
      clear: { roles: [] },
    },
  ]
}

/** "54 of 100 regions", "60 of 412 links". */
export interface ViewCounts {
  readonly regions: { readonly matching: number; readonly total: number }
  /** `total`: those that the filter lets be seen, of which the strongest are shown. */
  readonly links: { readonly shown: number; readonly total: number }
}

export const viewCounts = memoise(
  (catalogue: Catalogue, filter: Filter): ViewCounts => {
    const { shown, total } = visibleLinks(catalogue, filter)
    return {
      regions: { matching: countMatching(catalogue, filter), total: catalogue.regions.size },
      links: { shown: shown.length, total },
    }
  },
  (catalogue, filter) => [catalogue, filter.top, ...regionParts(filter), ...linkParts(filter)],
)

export type TitlePart =
  | { readonly kind: 'selection'; readonly selection: Selection }
  | { readonly kind: 'chip'; readonly chip: FilterChip }
  /** Word of `view` in a link. */
  | { readonly kind: 'room'; readonly room: string }

/** What distinguishes this page from others, most telling first: what is selected, what is filtered, which room. */
export function titleParts(view: Filter & { readonly room: string }): readonly TitlePart[] {
  const { selection, room } = view
  const told: readonly ChipKind[] = ['domain', 'country', 'years', 'whiteSpace']
  return [
    ...(selection ? [{ kind: 'selection', selection } as const] : []),
    ...filterChips(view)
      .filter(({ kind }) => told.includes(kind))
      .map((chip) => ({ kind: 'chip', chip }) as const),
    ...(room === 'map' ? [] : [{ kind: 'room', room } as const]),
  ]
}
