/** What the About room tells: the files of `geo/sources/about` joined, and the numbers that the pipeline works with. */
import * as v from 'valibot'
import { linkBulge } from '@/domain/linkCurve'
import type { Artefacts } from '@/domain/schema/artefacts'
import { aboutParts } from '../aboutSources'
import { whiteSpaceAffinity } from './links'
import { sortedSet } from './order'

/** `about`: the content of the files in the order of `aboutParts`, of the right shape (see `checks/about.ts`). */
export function makeAbout(about: readonly unknown[]): Artefacts['about'] {
  const [project, strategy] = about
  return {
    ...v.parse(aboutParts['about/project.json'], withSortedSources(project)),
    ...v.parse(aboutParts['about/trans-s3.json'], withSortedSources(strategy)),
    constants: { whiteSpaceAffinity, linkBulge },
  }
}

/** Every list under a `sources` key, however deep, sorted and without repeats. */
function withSortedSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedSources)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'sources' && Array.isArray(inner) ? sortedSet(inner.map(String)) : withSortedSources(inner),
    ]),
  )
}
