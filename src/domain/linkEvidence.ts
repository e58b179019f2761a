import type { Catalogue } from './catalogue'
import { eventYears, fallsInYears, projectYears, type YearSpan } from './evidenceYears'
import type { Filter } from './filter'
import type { LinkId, RegionId } from './ids'
import { memoise } from './memoise'
import type { CooperationEvent } from './schema/organisations'
import type { Project, ProjectPartner } from './schema/projects'

export interface ProjectEvidence {
  readonly project: Project
  readonly years: YearSpan
  /** Its partners seated in each end of the link. */
  readonly partnersA: readonly ProjectPartner[]
  readonly partnersB: readonly ProjectPartner[]
}

export interface EventEvidence {
  readonly event: CooperationEvent
  readonly years: YearSpan
}

export interface LinkEvidence {
  /** Newest first, as the link lists them. */
  readonly projects: readonly ProjectEvidence[]
  readonly events: readonly EventEvidence[]
}

const everything: Pick<Filter, 'linkKinds' | 'years'> = { linkKinds: ['project', 'event', 'affinity'], years: null }

/** What stands behind a link: all of it, or only what counts under the filter. */
export const linkEvidence = memoise(
  (catalogue: Catalogue, id: LinkId, { linkKinds, years }: Pick<Filter, 'linkKinds' | 'years'> = everything) => {
    const link = catalogue.links.get(id)
    const projects = linkKinds.includes('project') ? (link?.projects ?? []) : []
    const events = linkKinds.includes('event') ? (link?.events ?? []) : []
    return {
      projects: projects
        .flatMap((project) => catalogue.projects.get(project) ?? [])
        .map((project) => ({
          project,
          years: projectYears(project),
          partnersA: partnersIn(project, link?.a),
          partnersB: partnersIn(project, link?.b),
        }))
        .filter((evidence) => fallsInYears(evidence.years, years)),
      events: events
        .flatMap((event) => catalogue.events.get(event) ?? [])
        .map((event) => ({ event, years: eventYears(event) }))
        .filter((evidence) => fallsInYears(evidence.years, years)),
    } satisfies LinkEvidence
  },
  (catalogue, id, filter = everything) => [catalogue, id, filter.linkKinds, filter.years?.[0], filter.years?.[1]],
)

function partnersIn({ partners }: Project, region: RegionId | undefined): readonly ProjectPartner[] {
  return partners.filter(({ regionId }) => regionId !== undefined && regionId === region)
}
