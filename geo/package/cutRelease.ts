/** What a new release changes in the sources. Pure. */
import { isEarlierRelease } from '@/domain/release'
import { serialise } from '../steps/serialise'
import { releaseEntry } from './changes'
import { fingerprintsOf } from './fingerprints'
import { readReleases, releasePaths } from './releases'
import type { Published } from './table'

type Cut = { readonly files: ReadonlyMap<string, string>; readonly summary: string } | { readonly wrong: string }

/** `sourceFiles`: text by path below `geo/sources`; `published`: what they make. */
export function cutRelease(release: string, sourceFiles: ReadonlyMap<string, string>, published: Published): Cut {
  if (!/^\d{4}\.\d{2}(\.\d+)?$/.test(release)) return { wrong: `“${release}” is no year.month or year.month.n.` }
  const { last, log } = readReleases(sourceFiles, published.manifest.release).releases
  if (last !== undefined && !isEarlierRelease(last.release, release))
    return { wrong: `The last release is ${last.release}; ${release} has to come after it.` }
  const records = fingerprintsOf(published)
  const entry = releaseEntry(release, last, records)
  if (last !== undefined && entry.changes.length === 0) return { wrong: `Nothing has changed since ${last.release}.` }
  const counts = entry.changes.map(
    ({ table, added, changed, removed }) =>
      `${table}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
  )
  const area = (sourceFiles.get('area.json') ?? '').replace(/("release":\s*)"[^"]*"/, `$1"${release}"`)
  return {
    files: new Map([
      ['area.json', area],
      [releasePaths.log, `${JSON.stringify([entry, ...log], null, 2)}\n`],
      [releasePaths.last, serialise({ release, records: Object.fromEntries(Object.entries(records).sort()) })],
    ]),
    summary: [`Release ${release}${last ? `, since ${last.release}` : ', the first'}`, ...counts].join('\n'),
  }
}
