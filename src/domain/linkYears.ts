/** How evidence spreads over the years: the histogram behind the slider of years. */
import type { Catalogue } from './catalogue'
import { eventYears, projectYears, type YearSpan } from './evidenceYears'
import type { EventId, ProjectId } from './ids'
import { memoise } from './memoise'
import { forEachSeen, type LinkFilter, linkParts } from './seenLinks'

export interface EvidencePerYear {
  /** Ascending and without gaps from the first year with evidence to the last; empty where none is dated. */
  readonly years: ReadonlyMap<number, number>
  /** Evidence without a date, which counts only while no years are chosen. */
  readonly undated: number
}

/**
 * Projects and events behind the links that are seen under the filter if its years are left aside, each counted once:
 * a project in every year in which it ran, an event in its own.
 */
export const evidencePerYear = memoise(
  (catalogue: Catalogue, filter: LinkFilter): EvidencePerYear => {
    const [projects, events] = evidenceSeen(catalogue, { ...filter, years: null })
    const spans: (readonly YearSpan[])[] = [
      [...projects].flatMap((id) => spanOf(catalogue.projects.get(id), projectYears)),
      [...events].flatMap((id) => spanOf(catalogue.events.get(id), eventYears)),
    ]
    return countYears(spans.flat())
  },
  (catalogue, filter) => [catalogue, ...linkParts({ ...filter, years: null })],
)

function evidenceSeen(catalogue: Catalogue, filter: LinkFilter): readonly [Set<ProjectId>, Set<EventId>] {
  const projects = new Set<ProjectId>()
  const events = new Set<EventId>()
  const [withProjects, withEvents] = [filter.linkKinds.includes('project'), filter.linkKinds.includes('event')]
  forEachSeen(catalogue, filter, (link) => {
    if (withProjects) for (const id of link.projects) projects.add(id)
    if (withEvents) for (const id of link.events) events.add(id)
  })
  return [projects, events]
}

/** Empty for a record that the catalogue doesn't have. */
function spanOf<T>(item: T | undefined, yearsOf: (item: T) => YearSpan): readonly YearSpan[] {
  return item === undefined ? [] : [yearsOf(item)]
}

function countYears(spans: readonly YearSpan[]): EvidencePerYear {
  const dated = spans.filter((span) => span !== null)
  const years = new Map<number, number>()
  const first = Math.min(...dated.map(([from]) => from))
  const last = Math.max(...dated.map(([, to]) => to))
  for (let year = first; year <= last; year += 1) {
    years.set(year, dated.filter(([from, to]) => from <= year && year <= to).length)
  }
  return { years, undated: spans.length - dated.length }
}
