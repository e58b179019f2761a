/** Whom to talk to at a candidate's, and what to refer to. */
import type { Catalogue } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { DomainId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import type { About, WholeAbout } from '@/domain/schema/about'
import type { Organisation } from '@/domain/schema/organisations'
import type { Project } from '@/domain/schema/projects'
import { bodiesOf, type Candidate } from './matches'

/**
 * Organisations of the sides asked for; first those with a part in the area's own project, then by the number of their projects in
 * the shared domains, then of all their projects, then by name.
 */
export function bodiesToTalkTo(
  catalogue: Catalogue,
  { id, shared }: Pick<Candidate, 'id' | 'shared'>,
  filter: Pick<Filter, 'helix' | 'domains'>,
): readonly Organisation[] {
  const wanted = filter.domains.length > 0 ? filter.domains : shared
  const fitting = ({ projects }: Organisation) =>
    recordsOf(catalogue.projects, projects).filter((project) => isAbout(project, wanted)).length
  return bodiesOf(catalogue, id, filter)
    .map((body) => ({ body, isPartner: Number(body.gosmartRole !== undefined), fitting: fitting(body) }))
    .sort(
      (one, other) =>
        other.isPartner - one.isPartner ||
        other.fitting - one.fitting ||
        other.body.projects.length - one.body.projects.length ||
        (one.body.name < other.body.name ? -1 : 1),
    )
    .map(({ body }) => body)
}

export interface ProjectsToCite {
  /** Seeker and candidate took part: those if there are any, else those of the candidate about the shared domains. */
  readonly areShared: boolean
  readonly projects: readonly Project[]
}

export function projectsToCite(catalogue: Catalogue, { id, record, shared }: Candidate): ProjectsToCite {
  const together = recordsOf(catalogue.projects, record.projects)
  if (together.length > 0) return { areShared: true, projects: together }
  const theirs = catalogue.projectsByRegion.get(id) ?? []
  return { areShared: false, projects: theirs.filter((project) => isAbout(project, shared)) }
}

const isAbout = ({ domains }: Project, wanted: readonly DomainId[]) => domains.some((domain) => wanted.includes(domain))

/** Brokers of the brokerage network for a region, or for its whole country where the source names no region. */
export function brokersOf({ brokerage }: About, { region }: Candidate): WholeAbout['brokerage']['brokers'] {
  return (brokerage?.brokers ?? []).filter(({ place }) => place === region.id || place === (region.country as string))
}
