/** The area's settings name what exists, and its texts are there in every language that it offers. */
import { areaTextIds, projectTextIds } from '@/domain/schema/area'
import { areaTextsPath, type Sources } from '../steps/readSources'
import type { Problem } from './problem'

const file = 'area.json'

export function checkArea(sources: Sources): Problem[] {
  if (!sources.area || !sources.areaTexts) return []
  return [...checkTexts(sources), ...checkNamed(sources), ...checkRenamed(sources)]
}

function checkTexts({ area, areaTexts }: Sources): Problem[] {
  const { project, examples, languages } = area
  const wanted = [
    ...areaTextIds,
    ...(project ? projectTextIds : []),
    ...examples.match.map(({ id }) => `match.example.${id}`),
    ...(examples.team.length > 0 ? ['team.example.pair'] : []),
    ...(examples.countries.length > 0 ? ['group.example.countries'] : []),
  ]
  const absent = wanted.flatMap((id) => {
    const missing = languages.filter((language) => areaTexts[id]?.[language] === undefined)
    if (missing.length === 0) return []
    return [{ file: areaTextsPath, id, wrong: `No text in: ${missing.join(', ')}.`, fix: 'Add it in these languages.' }]
  })
  const extra = Object.keys(areaTexts).filter((id) => !wanted.includes(id))
  const unused = extra.map((id) => ({
    file: areaTextsPath,
    id,
    wrong: 'The area does not need this text.',
    fix: 'Remove it, or add the example that it belongs to.',
  }))
  return [...absent, ...unused]
}

/** Regions, bodies, domains, countries and the project that the settings name. */
function checkNamed({ area, regions, organisations, taxonomy, countries, projects }: Sources): Problem[] {
  const { project, examples } = area
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const named: readonly (readonly [string, ReadonlySet<string>, readonly string[]])[] = [
    ['project', ids(projects), project ? [project.id] : []],
    ['examples', ids(regions), [...examples.match.map(({ region }) => region), ...examples.compare.flat()]],
    ['examples', ids(organisations), examples.team],
    ['examples', ids(taxonomy), examples.match.flatMap(({ domains = [] }) => domains)],
    ['examples', ids(countries), examples.countries],
  ]
  return named.flatMap(([id, known, asked]) =>
    asked
      .filter((one) => !known.has(one))
      .map((one) => ({
        file,
        id,
        wrong: `"${one}" does not exist.`,
        fix: 'Mend it, or add the record to geo/sources.',
      })),
  )
}

function checkRenamed({ area, regions }: Sources): Problem[] {
  const known = new Set(regions.map(({ id }) => id))
  return area.renamedRegions
    .flatMap(({ ids }) => Object.entries(ids))
    .filter(([before, now]) => !known.has(now) || known.has(before))
    .map(([before, now]) => ({
      file,
      id: 'renamedRegions',
      wrong: `${before} → ${now}: it has to lead from an id that is no region of the area to one that is.`,
      fix: 'Mend the pair, or take it out.',
    }))
}
