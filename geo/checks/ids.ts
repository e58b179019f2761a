/** Ids: each once, in the form that links and file names can carry. */

import { sourcePaths } from '../sourceSchemas'
import type { SourceLists } from '../steps/readSources'
import type { Problem } from './problem'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const identified = [
  'sources',
  'taxonomy',
  'places',
  'organisations',
  'priorities',
  'programmes',
  'projects',
  'events',
  'indicators',
  'seas',
] as const

export function checkIds(sources: SourceLists): Problem[] {
  const slugs = identified.flatMap((name) =>
    sources[name]
      .filter(({ id }) => !slug.test(id))
      .map(({ id }) => ({
        file: sourcePaths[name],
        id,
        wrong: `"${id}" is not a plain id.`,
        fix: 'Use small letters a–z, digits and single hyphens, as in "kouvola-innovation".',
      })),
  )
  const repeated = ([...identified, 'regions', 'countries'] as const).flatMap((name) =>
    repeats(sources[name].map(({ id }) => id)).map((id) => repeatedProblem(sourcePaths[name], id)),
  )
  const missing = repeats(sources.missing.map(({ regionId }) => regionId))
  const mapped = repeats(sources.regionMap.map(({ regionId }) => regionId))
  return [
    ...slugs,
    ...repeated,
    ...missing.map((id) => repeatedProblem(sourcePaths.missing, id)),
    ...mapped.map((id) => repeatedProblem(sourcePaths.regionMap, id)),
    ...repeats(
      sources.indicatorValues.map(({ indicatorId, publishedRegion }) => `${indicatorId} ${publishedRegion}`),
    ).map((id) => repeatedProblem(sourcePaths.indicatorValues, id)),
  ]
}

function repeats(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function repeatedProblem(file: string, id: string): Problem {
  return { file, id, wrong: `The id "${id}" is used twice.`, fix: 'Give one of the records another id, or merge them.' }
}
