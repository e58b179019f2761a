/** Every fact has a source that exists, or is marked as recalled; every source is used, addressed and reachable by form. */

import { folderNames } from '../sourceFolders'
import { sourcePaths } from '../sourceSchemas'
import type { Sources } from '../steps/readSources'
import type { Problem } from './problem'

export function checkEvidence(sources: Sources): Problem[] {
  return [...checkNamed(sources), ...checkKnown(sources), ...checkAddresses(sources), ...checkFolders(sources)]
}

const nameOne = 'Name at least one id of sources.json'

function checkNamed(sources: Sources): Problem[] {
  const missing = (file: string, id: string, fix = `${nameOne}.`): Problem => ({
    file,
    id,
    wrong: 'The record has no source.',
    fix,
  })
  const named = new Set(sources.projects.flatMap(({ partners }) => partners.map(({ organisation }) => organisation)))
  return [
    ...sources.priorities
      .filter((record) => record.sources.length === 0 && record.confidence !== 'recalled')
      .map(({ id }) => missing(sourcePaths.priorities, id, `${nameOne}, or mark it "confidence": "recalled".`)),
    ...sources.statements
      .filter((record) => record.sources.length === 0 && record.confidence !== 'recalled')
      .map(({ text }) => missing(sourcePaths.statements, text, `${nameOne}, or mark it "confidence": "recalled".`)),
    ...(['projects', 'events', 'indicators'] as const).flatMap((name) =>
      sources[name].filter((record) => record.sources.length === 0).map(({ id }) => missing(sourcePaths[name], id)),
    ),
    ...sources.organisations
      .filter((record) => (record.sources ?? []).length === 0 && !named.has(record.id))
      .map(({ id }) => missing(sourcePaths.organisations, id, `${nameOne}, or name it as a partner of a project.`)),
  ]
}

/** Source ids by the file and record that use them. */
function usesOfSources(sources: Sources): { file: string; id: string; source: string }[] {
  const lists = ['priorities', 'projects', 'events', 'indicators', 'organisations'] as const
  const records = lists.flatMap((name) =>
    sources[name].flatMap(({ id, sources: used }) =>
      (used ?? []).map((source) => ({ file: sourcePaths[name], id, source })),
    ),
  )
  const stated = sources.projects.flatMap(({ id, starts, ends, budgets }) =>
    [...starts, ...ends, ...budgets].flatMap(({ sources: used }) =>
      (used ?? []).map((source) => ({ file: sourcePaths.projects, id, source })),
    ),
  )
  const quoted = sources.statements.flatMap(({ text, sources: used }) =>
    used.map((source) => ({ file: sourcePaths.statements, id: text, source })),
  )
  const rules = sources.programmes.flatMap(({ id, rules }) =>
    rules.flatMap((rule) => rule.sources.map((source) => ({ file: sourcePaths.programmes, id, source }))),
  )
  const folders = folderNames.flatMap((name) =>
    (sources.folders[name]?.sources ?? []).map((source) => ({ file: `${name}/source.json`, id: 'file', source })),
  )
  const about = sources.about.flatMap(sourcesWithin).map((source) => ({ file: 'about', id: 'file', source }))
  return [...records, ...stated, ...quoted, ...rules, ...folders, ...about]
}

/** Ids under any `sources` or `furtherReading` key, however deep. */
function sourcesWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesWithin)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'sources' || key === 'furtherReading') && Array.isArray(inner) ? inner.map(String) : sourcesWithin(inner),
  )
}

function checkKnown(sources: Sources): Problem[] {
  const known = new Set(sources.sources.map(({ id }) => id))
  const uses = usesOfSources(sources)
  const used = new Set(uses.map(({ source }) => source))
  return [
    ...uses
      .filter(({ source }) => !known.has(source))
      .map(({ file, id, source }) => ({
        file,
        id,
        wrong: `The source "${source}" does not exist.`,
        fix: 'Add it to sources.json, or mend the id.',
      })),
    ...sources.sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: sourcePaths.sources,
        id,
        wrong: 'No record uses this source.',
        fix: 'Name it in a record, or take it out.',
      })),
  ]
}

function checkAddresses({ sources, organisations, projects }: Sources): Problem[] {
  const addresses = [
    ...sources.map(({ id, url }) => ({ file: sourcePaths.sources, id, url })),
    ...organisations.map(({ id, website }) => ({ file: sourcePaths.organisations, id, url: website })),
    ...projects.map(({ id, website }) => ({ file: sourcePaths.projects, id, url: website })),
  ]
  return addresses.flatMap(({ file, id, url }) =>
    url === undefined || isWebAddress(url)
      ? []
      : [{ file, id, wrong: `"${url}" is not a web address.`, fix: 'Write it out, beginning with https://.' }],
  )
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]+\.\S+$/.test(text) && URL.canParse(text)
}

function checkFolders({ folders }: Sources): Problem[] {
  return folderNames
    .filter((name) => folders[name] && !folders[name].licence)
    .map((name) => ({
      file: `${name}/source.json`,
      id: 'file',
      wrong: 'No licence is named.',
      fix: 'Say under which terms the folder’s facts may be used.',
    }))
}
