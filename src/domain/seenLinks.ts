import type { Catalogue, Link } from './catalogue'
import type { Filter, LinkKind } from './filter'
import type { LinkId } from './ids'
import { countInYears, type LinkIndex, linkIndex } from './linkIndex'
import { memoise } from './memoise'
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
  const { domains, match, period, countries, showUnverified, linkKinds, years, minEvidence } = filter
  return [domains, match, period, countries, showUnverified, linkKinds, years?.[0], years?.[1], minEvidence]
}

/** Row in the link index → what is seen of it; `undefined` where the filter hides it. */
type Judge = (row: number) => SeenLink | undefined

const judgeOf = memoise(
  (catalogue: Catalogue, filter: LinkFilter): Judge => {
    const index = linkIndex(catalogue)
    const isPlaced = placeTest(catalogue, index, filter)
    const { linkKinds, years, minEvidence } = filter
    const isChosen = (kind: LinkKind) => linkKinds.includes(kind)
    const [withProjects, withEvents, withAffinity] = [isChosen('project'), isChosen('event'), isChosen('affinity')]
    return (row) => {
      const link = index.links[row]
      if (!link || !isPlaced(row)) return undefined
      const projects = withProjects ? countInYears(index.projects, row, years) : 0
      const events = withEvents ? countInYears(index.events, row, years) : 0
      const evidence = projects + events
      // The least evidence is asked of what claims evidence; likeness claims none.
      if (evidence < minEvidence || evidence === 0) {
        const isAlike = withAffinity && index.hasAffinity[row] === 1
        return isAlike ? { link, kind: 'affinity', projects, events, evidence } : undefined
      }
      return { link, kind: projects > 0 ? 'project' : 'event', projects, events, evidence }
    }
  },
  (catalogue, filter) => [catalogue, ...linkParts(filter)],
)

/** Both ends have the chosen domains; at least one lies in a chosen country. */
function placeTest(catalogue: Catalogue, index: LinkIndex, filter: LinkFilter): (row: number) => boolean {
  const strategies = strategiesByRegion(catalogue, filter.period, filter.showUnverified)
  const fits = Uint8Array.from(index.regionIds, (id) =>
    Number(hasDomains(strategies.get(id), filter.domains, filter.match)),
  )
  const countries = new Set(filter.countries)
  const isInside = Uint8Array.from(index.regionIds, (id) => {
    const country = catalogue.regions.get(id)?.country
    return Number(countries.size === 0 || (country !== undefined && countries.has(country)))
  })
  return (row) => {
    const a = index.a[row] ?? 0
    const b = index.b[row] ?? 0
    return fits[a] === 1 && fits[b] === 1 && (isInside[a] === 1 || isInside[b] === 1)
  }
}

/** All of them, strongest first. */
export const rankLinks = memoise(
  (catalogue: Catalogue, filter: LinkFilter): readonly SeenLink[] => {
    const judge = judgeOf(catalogue, filter)
    const { links } = linkIndex(catalogue)
    const byEvidence: SeenLink[][] = []
    for (let row = 0; row < links.length; row += 1) {
      const seen = judge(row)
      if (!seen) continue
      const peers = byEvidence[seen.evidence]
      if (peers) peers.push(seen)
      else byEvidence[seen.evidence] = [seen]
    }
    return byEvidence.reverse().flat()
  },
  (catalogue, filter) => [catalogue, ...linkParts(filter)],
)

/** Those of the links that the filter lets be seen, strongest first. */
export function seenLinks(catalogue: Catalogue, ids: Iterable<LinkId>, filter: LinkFilter): readonly SeenLink[] {
  const judge = judgeOf(catalogue, filter)
  const { rowOf } = linkIndex(catalogue)
  return [...new Set(ids)]
    .map((id) => rowOf.get(id))
    .filter((row) => row !== undefined)
    .sort((one, other) => one - other)
    .map(judge)
    .filter((seen) => seen !== undefined)
    .sort((one, other) => other.evidence - one.evidence)
}
