import type { Catalogue } from '@/domain/catalogue'
import type { Selection } from '@/domain/filter'
import { sortedUnique } from '@/domain/grouping'
import type { OrganisationId, RegionId } from '@/domain/ids'
import { linkEnds, linkId } from '@/domain/ids'
import { layersOf } from '@/domain/layers/registry'
import { ownLayerId } from '@/domain/ownData/model'
import { renamedRegions } from '@/domain/renamedRegions'
import type { ArtefactId } from '@/domain/schema/manifest'
import type { DecodedView } from './codec'
import { linkKeys } from './keys'
import type { LinkProblem, LinkView } from './state'

/**
 * What the codec can't know: whether the things that a link names exist. Each parameter falls back on its own; a region's
 * earlier id becomes the present one. What belongs to a file that couldn't be read is left alone: it may well exist.
 */
export function checkAgainstCatalogue(view: LinkView, catalogue: Catalogue): DecodedView {
  const problems: LinkProblem[] = []
  const report = (key: keyof typeof linkKeys, value: string) => problems.push({ parameter: linkKeys[key].param, value })
  const known = <T extends string>(key: keyof typeof linkKeys, items: readonly T[], find: (item: T) => T | undefined) =>
    keepKnown(items, find, (item) => report(key, item))
  const isKnownLayer = hasLayer(catalogue, view.layer)
  if (!isKnownLayer) report('layer', view.layer)
  const selection = view.selection && findSelection(catalogue, view.selection)
  if (view.selection && !selection) report('selection', linkKeys.selection.encode(view.selection) ?? '')
  const matchFor = view.matchFor && findSeeker(catalogue, view.matchFor)
  if (view.matchFor && !matchFor) report('matchFor', view.matchFor)
  const similarTo = view.similarTo && findRegion(catalogue, view.similarTo)
  if (view.similarTo && !similarTo) report('similarTo', view.similarTo)
  const team = known('team', view.team, (id) => findMember(catalogue, id))
  const lead = team.find((id) => id === view.lead) && view.lead
  if (view.lead && !lead) report('lead', view.lead)
  const checked: LinkView = {
    ...view,
    selection: selection ?? null,
    matchFor: matchFor ?? null,
    similarTo: similarTo ?? null,
    layer: isKnownLayer ? view.layer : linkKeys.layer.fallback,
    domains: known('domains', view.domains, (id) => (catalogue.domains.has(id) ? id : undefined)),
    countries: known('countries', view.countries, (code) => (catalogue.countries.has(code) ? code : undefined)),
    compared: known('compared', view.compared, (id) => findRegion(catalogue, id)),
    team,
    lead: lead ?? null,
    group: known('group', view.group, (id) => findRegion(catalogue, id)),
  }
  return { view: checked, problems }
}

/** Layers that an unread file of indicators or the reader's own would have brought stay in the link. */
function hasLayer(catalogue: Catalogue, id: string): boolean {
  if (id === ownLayerId) return true
  return catalogue.missing.includes('indicators') || layersOf(catalogue).some((layer) => layer.id === id)
}

/** The same list where nothing is amiss. */
function keepKnown<T extends string>(
  items: readonly T[],
  find: (item: T) => T | undefined,
  report: (item: T) => void,
): readonly T[] {
  const found = items.map(find)
  if (found.every((item, index) => item === items[index])) return items
  for (const [index, item] of items.entries()) if (found[index] === undefined) report(item)
  return sortedUnique(found.filter((item) => item !== undefined))
}

/** Base region or overlay of this id, or of the id that it has now. */
function findRegion(catalogue: Catalogue, id: RegionId): RegionId | undefined {
  const exists = (candidate: RegionId) => catalogue.regions.has(candidate) || catalogue.overlays.has(candidate)
  if (exists(id)) return id
  const present = renamedRegions.get(id)
  return present && exists(present) ? present : undefined
}

type TeamMember = LinkView['team'][number]

function findMember(catalogue: Catalogue, id: TeamMember): TeamMember | undefined {
  const isOrganisation = id === id.toLowerCase()
  if (!isOrganisation) return findRegion(catalogue, id as RegionId)
  return exists(catalogue, 'organisations', id) ? id : undefined
}

/** An organisation that sits in no region of the map has no distances. */
function findSeeker(catalogue: Catalogue, id: TeamMember): TeamMember | undefined {
  const found = findMember(catalogue, id)
  const body = catalogue.organisations.get(found as OrganisationId)
  return body && !catalogue.regions.has(body.regionId as RegionId) ? undefined : found
}

type RecordArtefact = 'organisations' | 'projects' | 'events'

function exists(catalogue: Catalogue, artefact: RecordArtefact & ArtefactId, id: string): boolean {
  const records: ReadonlyMap<string, unknown> = catalogue[artefact]
  return records.has(id) || catalogue.missing.includes(artefact)
}

function findSelection(catalogue: Catalogue, selection: Selection): Selection | undefined {
  switch (selection.kind) {
    case 'region': {
      const id = findRegion(catalogue, selection.id)
      return id && (id === selection.id ? selection : { kind: 'region', id })
    }
    case 'link': {
      const [a, b] = linkEnds(selection.id).map((end) => findRegion(catalogue, end))
      const id = a && b && linkId(a, b)
      return id && catalogue.links.has(id) ? (id === selection.id ? selection : { kind: 'link', id }) : undefined
    }
    case 'org':
      return exists(catalogue, 'organisations', selection.id) ? selection : undefined
    case 'project':
      return exists(catalogue, 'projects', selection.id) ? selection : undefined
    case 'event':
      return exists(catalogue, 'events', selection.id) ? selection : undefined
    case 'priority':
      return catalogue.priorities.has(selection.id) ? selection : undefined
  }
}
