import type { Catalogue, Link } from './catalogue'
import type { Filter, LinkKind } from './filter'
import type { LinkId } from './ids'
import { countInYears, type LinkIndex, linkIndex } from './linkIndex'
import { heaviestFirst } from './linkOrder'
import { memoise } from './memoise'
import { linksOfSelection } from './selectionLinks'
import { hasDomains, strategiesByRegion } from './strategies'

export interface SeenLink {
  readonly link: Link
  /** The kind it is drawn as: the first of project, event, affinity that is chosen and that it has. */
  readonly kind: LinkKind
  /** Pieces of evidence of the chosen kinds and years; 0 of a kind that is not chosen. */
  readonly projects: number
  readonly events: number
  /** projects + events. */
  readonly evidence: number
}

export type LinkFilter = Omit<Filter, 'top'>

/** Parts of a filter that decide which links are seen; the rest of a view may change without asking again. */
export function linkParts(filter: LinkFilter): readonly unknown[] {
  const { domains, match, period, countries, showUnverified, linkKinds, years, minEvidence, whiteSpace } = filter
  const scope = filter.linkScope === 'selection' ? filter.selection : null
  return [
    ...[domains, match, period, countries, showUnverified, linkKinds, years?.[0], years?.[1], minEvidence],
    ...[whiteSpace, filter.linkScope, scope?.kind, scope?.id],
  ]
}

/** Judges single rows of the link index. */
interface Judge {
  /** Pieces of evidence that count; `hidden` where the filter hides the link. */
  readonly weigh: (row: number) => number
  readonly see: (row: number) => SeenLink | undefined
}
/** Any negative number: see `heaviestFirst`. */
const hidden = -1

const judgeOf = memoise(
  (catalogue: Catalogue, filter: LinkFilter): Judge => {
    const index = linkIndex(catalogue)
    const isPlaced = placeTest(catalogue, index, filter)
    const isInScope = scopeTest(catalogue, index, filter)
    if (filter.whiteSpace) return gapJudge(index, (row) => isPlaced(row) && isInScope(row))
    const { linkKinds, years, minEvidence } = filter
    const isChosen = (kind: LinkKind) => linkKinds.includes(kind)
    const [withProjects, withEvents, withAffinity] = [isChosen('project'), isChosen('event'), isChosen('affinity')]
    const projectsOf = (row: number) => (withProjects ? countInYears(index.projects, row, years) : 0)
    const eventsOf = (row: number) => (withEvents ? countInYears(index.events, row, years) : 0)
    // The least evidence is asked of what claims evidence; likeness claims none.
    const isProven = (evidence: number) => evidence > 0 && evidence >= minEvidence
    const weigh = (row: number) => {
      if (!isPlaced(row) || !isInScope(row)) return hidden
      const evidence = projectsOf(row) + eventsOf(row)
      return isProven(evidence) || (withAffinity && index.hasAffinity[row] === 1) ? evidence : hidden
    }
    const see = (row: number): SeenLink | undefined => {
      const link = index.links[row]
      const evidence = weigh(row)
      if (!link || evidence === hidden) return undefined
      const projects = projectsOf(row)
      const kind = !isProven(evidence) ? 'affinity' : projects > 0 ? 'project' : 'event'
      return { link, kind, projects, events: evidence - projects, evidence }
    }
    return { weigh, see }
  },
  (catalogue, filter) => [catalogue, ...linkParts(filter)],
)

/** Alike, and nothing recorded of any kind in any year: what the years leave out is recorded all the same. */
function gapJudge(index: LinkIndex, isAllowed: (row: number) => boolean): Judge {
  const weigh = (row: number) => (isAllowed(row) && isGap(index, row) ? 0 : hidden)
  return {
    weigh,
    see: (row) => {
      const link = index.links[row]
      return link && weigh(row) === 0 ? { link, kind: 'affinity', projects: 0, events: 0, evidence: 0 } : undefined
    },
  }
}

/** A pair without evidence is in the data only where its affinity is high. */
function isGap({ hasAffinity, projects, events }: LinkIndex, row: number): boolean {
  return hasAffinity[row] === 1 && countInYears(projects, row, null) + countInYears(events, row, null) === 0
}

/** Of the selection; or with both ends in the chosen countries, which `placeTest` asks of one end only. */
function scopeTest(catalogue: Catalogue, index: LinkIndex, filter: LinkFilter): (row: number) => boolean {
  const { linkScope, selection, countries } = filter
  if (linkScope === 'selection' && selection) {
    const own = new Set([...linksOfSelection(catalogue, selection)].map((id) => index.rowOf.get(id)))
    return (row) => own.has(row)
  }
  if (linkScope === 'within' && countries.length > 0) {
    const isInside = insideCountries(catalogue, index, countries)
    return (row) => isInside[index.a[row] ?? 0] === 1 && isInside[index.b[row] ?? 0] === 1
  }
  return () => true
}

/** For each row of `regionIds`; 1 for all where no country is chosen. */
function insideCountries(catalogue: Catalogue, index: LinkIndex, countries: Filter['countries']): Uint8Array {
  return Uint8Array.from(index.regionIds, (id) => {
    const country = catalogue.regions.get(id)?.country
    return Number(countries.length === 0 || (country !== undefined && countries.includes(country)))
  })
}

/** Both ends have the chosen domains; at least one lies in a chosen country. */
function placeTest(catalogue: Catalogue, index: LinkIndex, filter: LinkFilter): (row: number) => boolean {
  const strategies = strategiesByRegion(catalogue, filter.period, filter.showUnverified)
  const fits = Uint8Array.from(index.regionIds, (id) =>
    Number(hasDomains(strategies.get(id), filter.domains, filter.match)),
  )
  const isInside = insideCountries(catalogue, index, filter.countries)
  return (row) => {
    const a = index.a[row] ?? 0
    const b = index.b[row] ?? 0
    return fits[a] === 1 && fits[b] === 1 && (isInside[a] === 1 || isInside[b] === 1)
  }
}

export interface RankedLinks {
  readonly total: number
  /** The strongest so many. */
  readonly strongest: (count: number) => readonly SeenLink[]
}

/**
 * All that the filter lets be seen. Sorted by counting: rows come in the order that decides among equals, so that
 * 100,000 links cost some passes over numbers, and objects are made only of those asked for.
 */
export const rankLinks = memoise(
  (catalogue: Catalogue, filter: LinkFilter): RankedLinks => {
    const { weigh, see } = judgeOf(catalogue, filter)
    const weights = new Int32Array(linkIndex(catalogue).links.length)
    for (let row = 0; row < weights.length; row += 1) weights[row] = weigh(row)
    const rows = heaviestFirst(weights)
    const strongest = (count: number) => Array.from(rows.subarray(0, count), see).filter((seen) => seen !== undefined)
    return { total: rows.length, strongest }
  },
  (catalogue, filter) => [catalogue, ...linkParts(filter)],
)

/** Those of the links that the filter lets be seen, strongest first. */
export function seenLinks(catalogue: Catalogue, ids: Iterable<LinkId>, filter: LinkFilter): readonly SeenLink[] {
  const { see } = judgeOf(catalogue, filter)
  const { rowOf } = linkIndex(catalogue)
  return [...new Set(ids)]
    .map((id) => rowOf.get(id))
    .filter((row) => row !== undefined)
    .sort((one, other) => one - other)
    .map(see)
    .filter((seen) => seen !== undefined)
    .sort((one, other) => other.evidence - one.evidence)
}

/** Visits every link that the filter lets be seen, in no promised order and without making objects of them. */
export function forEachSeen(catalogue: Catalogue, filter: LinkFilter, visit: (link: Link) => void): void {
  const { weigh } = judgeOf(catalogue, filter)
  linkIndex(catalogue).links.forEach((link, row) => {
    if (weigh(row) !== hidden) visit(link)
  })
}
