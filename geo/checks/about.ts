/** The facts for the About room: in their shape, and pointing at regions, bodies, projects, events and domains that exist. */
import * as v from 'valibot'
import { aboutParts, aboutPaths } from '../aboutSources'
import { type Sources, shapeProblems } from '../steps/readSources'
import type { Problem } from './problem'

export function checkAbout(sources: Sources): Problem[] {
  return aboutPaths.flatMap((path, index) => {
    const content = sources.about[index]
    // Unreadable: the reader of the sources has said so.
    if (content === undefined) return []
    const result = v.safeParse(aboutParts[path], content)
    if (!result.success) return shapeProblems(path, 'file', result.issues)
    return checkReferences(path, content, knownIds(sources))
  })
}

/** Ids that exist, by the key under which they are named. */
type KnownIds = Readonly<Record<string, ReadonlySet<string>>>

function knownIds({ regions, countries, organisations, projects, events, taxonomy }: Sources): KnownIds {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const baseRegions = ids(regions.filter(({ kind }) => kind === 'base'))
  const places = new Set([...baseRegions, ...ids(countries.filter(({ isInArea }) => isInArea))])
  return {
    place: places,
    placesAtStart: places,
    lessAdvanced: places,
    moreAdvanced: places,
    regionIds: baseRegions,
    organisation: ids(organisations),
    project: ids(projects),
    event: ids(events),
    domains: ids(taxonomy),
  }
}

function checkReferences(file: string, content: unknown, known: KnownIds): Problem[] {
  return namedIds(content)
    .filter(({ key, id }) => known[key]?.has(id) === false)
    .map(({ key, id }) => ({
      file,
      id: key,
      wrong: `"${id}" does not exist.`,
      fix: `Mend it, or add the record that ${key} means to geo/sources.`,
    }))
}

/** Every text, with the key it stands under, however deep. */
function namedIds(value: unknown, under = ''): { key: string; id: string }[] {
  if (typeof value === 'string') return [{ key: under, id: value }]
  if (Array.isArray(value)) return value.flatMap((item) => namedIds(item, under))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => namedIds(inner, key))
}
