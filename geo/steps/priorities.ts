/** Priorities with the regions they apply to, by the rule of `regionCodes.ts`. */
import type { Artefacts } from '@/domain/schema/artefacts'
import { sortedBy, sortedSet } from './order'
import type { Sources } from './readSources'
import { resolveRegionCode } from './regionCodes'

export function makePriorities({ priorities, missing, regions }: Sources): Artefacts['priorities'] {
  const resolved = priorities.map((priority) => ({
    ...priority,
    ...resolveRegionCode(priority.publishedFor, regions),
    domains: sortedSet(priority.domains),
    sources: sortedSet(priority.sources),
  }))
  return {
    priorities: sortedBy(resolved, ({ id }) => id),
    missing: sortedBy(missing, ({ regionId }) => regionId),
  } as unknown as Artefacts['priorities']
}
