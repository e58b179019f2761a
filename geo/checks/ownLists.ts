/** Rules between the lists: reasons for missing priorities, labels in all languages, one lead per project. */
import { sourcePaths } from '../sourceSchemas'
import type { Sources } from '../steps/readSources'
import { resolveRegionCode } from '../steps/regionCodes'
import type { Problem } from './problem'

export function checkOwnLists(sources: Sources): Problem[] {
  return [...checkMissing(sources), ...checkLabels(sources), ...checkLeads(sources), ...checkIndicatorShapes(sources)]
}

/** A region can't have priorities of its own and a reason why it has none. */
function checkMissing({ missing, priorities, regions }: Sources): Problem[] {
  const own = new Set(
    priorities
      .map(({ publishedFor }) => resolveRegionCode(publishedFor, regions))
      .filter(({ level }) => level === 'regional')
      .flatMap(({ regionIds }): readonly string[] => regionIds),
  )
  return missing
    .filter(({ regionId }) => own.has(regionId))
    .map(({ regionId }) => ({
      file: sourcePaths.missing,
      id: regionId,
      wrong: 'The region is said to have no priorities of its own, but there are some.',
      fix: `Take it out of ${sourcePaths.missing}.`,
    }))
}

function checkLabels({ area, countries, seas }: Sources): Problem[] {
  const languages = area?.languages ?? []
  const named = [
    ...countries.filter(({ isInArea }) => isInArea).map((record) => ({ ...record, file: sourcePaths.countries })),
    ...seas.map((record) => ({ ...record, file: sourcePaths.seas })),
  ]
  return named.flatMap(({ id, labels, file }) => {
    const absent = languages.filter((language) => labels[language] === undefined)
    if (absent.length === 0) return []
    return [{ file, id, wrong: `No label in: ${absent.join(', ')}.`, fix: 'Add the name in these languages.' }]
  })
}

function checkLeads({ projects }: Sources): Problem[] {
  return projects
    .filter(({ partners }) => partners.filter(({ role }) => role === 'lead').length > 1)
    .map(({ id }) => ({
      file: sourcePaths.projects,
      id,
      wrong: 'More than one partner is the lead.',
      fix: 'Keep the lead that the source names; the others are partners.',
    }))
}

function checkIndicatorShapes({ indicators }: Sources): Problem[] {
  return indicators
    .filter(({ classes, reference }) => (classes === 'diverging') !== (reference !== undefined))
    .map(({ id }) => ({
      file: sourcePaths.indicators,
      id,
      wrong: 'A diverging scale needs a reference, and only a diverging one.',
      fix: 'Add "reference", or use "classes": "quantiles".',
    }))
}
