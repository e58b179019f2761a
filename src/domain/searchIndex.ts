import type { Catalogue } from './catalogue'
import type { Selection } from './filter'
import { foldings, foldText } from './foldText'
import { compareText } from './grouping'
import type { CountryCode, DomainId, PlaceId, RegionId } from './ids'
import { memoise } from './memoise'
import type { Labels } from './schema/vocabulary'

export type SearchKind = 'region' | 'organisation' | 'project' | 'domain' | 'priority' | 'place'

/** What choosing an entry does: select something, or filter by a domain. */
export type SearchTarget =
  | { readonly kind: 'selection'; readonly selection: Selection }
  | { readonly kind: 'domain'; readonly id: DomainId }

export interface SearchEntry {
  /** Unique in the index. */
  readonly key: string
  readonly kind: SearchKind
  readonly target: SearchTarget
  /** English name or title. */
  readonly label: string
  /** The name by language, where there are several. */
  readonly labels?: Labels
  /** Local name, acronym's full title, or nothing. */
  readonly otherLabel?: string
  readonly country?: CountryCode
  /** Region that it belongs to: the seat, the place's region, the region itself. */
  readonly regionId?: RegionId
  /** Everything under which it is found, folded. */
  readonly folded: readonly string[]
}

type Draft = Omit<SearchEntry, 'folded'> & { readonly names: readonly (string | undefined)[] }

/** All that can be searched for, in the order in which equally good hits are shown. */
export const searchIndex = memoise((catalogue: Catalogue): readonly SearchEntry[] =>
  [
    ...regionEntries(catalogue),
    ...domainEntries(catalogue),
    ...organisationEntries(catalogue),
    ...projectEntries(catalogue),
    ...placeEntries(catalogue),
    ...priorityEntries(catalogue),
  ].map(({ names, ...entry }) => ({
    ...entry,
    folded: [...new Set(names.flatMap((name) => (name ? foldings(name) : [])))],
  })),
)

const selecting = (selection: Selection): SearchTarget => ({ kind: 'selection', selection })

function regionEntries({ regions, overlays }: Catalogue): Draft[] {
  return [...regions.values(), ...overlays.values()].map(({ id, name, nameLocal, exonyms, labels, country }) => ({
    key: `region.${id}`,
    kind: 'region',
    target: selecting({ kind: 'region', id }),
    label: name,
    labels,
    ...(nameLocal !== name && { otherLabel: nameLocal }),
    country,
    regionId: id,
    names: [name, nameLocal, id, ...Object.values(exonyms ?? {})],
  }))
}

function domainEntries({ domains }: Catalogue): Draft[] {
  return [...domains.values()].map(({ id, labels }) => ({
    key: `domain.${id}`,
    kind: 'domain',
    target: { kind: 'domain', id },
    label: labels.en,
    labels,
    names: Object.values(labels),
  }))
}

function organisationEntries({ organisations }: Catalogue): Draft[] {
  return [...organisations.values()].map(({ id, name, nameLocal, otherNames, country, regionId }) => ({
    key: `org.${id}`,
    kind: 'organisation',
    target: selecting({ kind: 'org', id }),
    label: name,
    ...(nameLocal && nameLocal !== name && { otherLabel: nameLocal }),
    country,
    ...(regionId && { regionId }),
    names: [name, nameLocal, ...otherNames],
  }))
}

function projectEntries({ projects }: Catalogue): Draft[] {
  return [...projects.values()].map(({ id, acronym, title }) => ({
    key: `project.${id}`,
    kind: 'project',
    target: selecting({ kind: 'project', id }),
    label: acronym,
    ...(title !== acronym && { otherLabel: title }),
    names: [acronym, title],
  }))
}

/** A place leads to the region that it lies in; one outside the area leads nowhere and is left out. */
function placeEntries({ places, regions }: Catalogue): Draft[] {
  return places.flatMap(({ id, name, otherNames, country, regionId }) =>
    regionId && regions.has(regionId) ? [placeEntry(id, [name, ...otherNames], country, regionId)] : [],
  )
}

function placeEntry(id: PlaceId, names: readonly string[], country: CountryCode, regionId: RegionId): Draft {
  const target = selecting({ kind: 'region', id: regionId })
  return { key: `place.${id}`, kind: 'place', target, label: names[0] ?? id, country, regionId, names }
}

function priorityEntries({ priorities }: Catalogue): Draft[] {
  return [...priorities.values()].map(({ id, title, titleLocal, level, regionIds: [first, ...others] }) => ({
    key: `priority.${id}`,
    kind: 'priority',
    target: selecting({ kind: 'priority', id }),
    label: title,
    ...(titleLocal && titleLocal !== title && { otherLabel: titleLocal }),
    ...(first && level === 'regional' && others.length === 0 && { regionId: first }),
    names: [title, titleLocal],
  }))
}

const exact = 0
const prefix = 1
const wordPrefix = 2
const substring = 3
/** All words of the query begin some word of its names, in any order. */
const scattered = 4
const none = 5

/** Best first: the whole name, its beginning, the beginning of a word in it, any part; then as in the index, shorter first. */
export function searchEntries(index: readonly SearchEntry[], query: string, limit: number): readonly SearchEntry[] {
  const wanted = foldText(query)
  if (wanted === '') return []
  const hits: { readonly entry: SearchEntry; readonly rank: number; readonly length: number; readonly at: number }[] =
    []
  for (const [at, entry] of index.entries()) {
    const [rank, length] = rankEntry(entry, wanted)
    if (rank < none) hits.push({ entry, rank, length, at })
  }
  return hits
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        kindOrder[one.entry.kind] - kindOrder[other.entry.kind] ||
        one.length - other.length ||
        compareText(one.entry.label, other.entry.label) ||
        one.at - other.at,
    )
    .slice(0, limit)
    .map(({ entry }) => entry)
}

const kindOrder: Readonly<Record<SearchKind, number>> = {
  region: 0,
  domain: 1,
  organisation: 2,
  project: 3,
  place: 4,
  priority: 5,
}

/** Rank of the name that fits best, and its length. */
function rankEntry({ folded }: SearchEntry, wanted: string): readonly [number, number] {
  let best = none
  let length = 0
  for (const name of folded) {
    const rank = rankName(name, wanted)
    if (rank < best || (rank === best && name.length < length)) [best, length] = [rank, name.length]
  }
  if (best === none && wanted.includes(' ') && holdsAllWords(folded, wanted)) return [scattered, folded[0]?.length ?? 0]
  return [best, length]
}

function rankName(name: string, wanted: string): number {
  const position = name.indexOf(wanted)
  if (position < 0) return none
  if (position === 0) return name.length === wanted.length ? exact : prefix
  return name.includes(` ${wanted}`) ? wordPrefix : substring
}

function holdsAllWords(folded: readonly string[], wanted: string): boolean {
  return wanted.split(' ').every((word) => folded.some((name) => name.startsWith(word) || name.includes(` ${word}`)))
}
