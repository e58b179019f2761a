/** Projects with the region of each partner: the site that took part, else the seat of the body. */
import type { RegionId } from '@/domain/ids'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { Project } from '@/domain/schema/projects'
import { sortedBy, sortedSet } from './order'
import type { Sources } from './readSources'
import { resolveSeat } from './regionCodes'

export function makeProjects({ projects, organisations, regions }: Sources): Artefacts['projects'] {
  const bodies = new Map(organisations.map((body) => [body.id, body]))
  const partner = ({ organisation, as, role, site }: Sources['projects'][number]['partners'][number]) => {
    const body = bodies.get(organisation)
    return {
      organisationId: organisation,
      nameAsListed: as,
      role,
      country: body?.country,
      regionId: site === 'unknown' ? undefined : resolveSeat(site ?? body?.seat, regions),
    }
  }
  const made = projects.map((project) => {
    const own = sortedSet(project.sources)
    const stated = <S extends { sources?: string[] | undefined }>(statements: readonly S[]) =>
      statements.map((statement) => ({ ...statement, sources: sortedSet(statement.sources ?? own) }))
    return {
      ...project,
      starts: stated(project.starts),
      ends: stated(project.ends),
      budgets: stated(project.budgets),
      domains: sortedSet(project.domains),
      partners: project.partners.map(partner),
      sources: own,
    }
  })
  return { projects: sortedBy(made, ({ id }) => id) } as unknown as Artefacts['projects']
}

/** Base regions whose bodies carried the project, sorted. An associated body lends its name but is no partner. */
export function partnerRegions({ partners }: Pick<Project, 'partners'>): RegionId[] {
  return sortedSet(
    partners.flatMap(({ role, regionId }) => (role !== 'associated' && regionId !== undefined ? [regionId] : [])),
  )
}

const yearOf = (date: string) => Number(date.slice(0, 4))

/** Every year from the earliest start to the latest end that a source states; empty where none does. */
export function projectYears({ starts, ends }: Pick<Project, 'starts' | 'ends'>): number[] {
  const years = [...starts, ...ends].map(({ value }) => yearOf(value))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
