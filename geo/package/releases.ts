/** What is kept of earlier releases below `geo/sources/releases/`: the log of all, and what the last one held. */
import * as v from 'valibot'
import { ReleaseSchema } from '@/domain/schema/release'
import type { Problem } from '../checks/problem'
import { type LastRelease, LastReleaseSchema } from './changes'

export const releasePaths = { last: 'releases/last.json', log: 'releases/log.json' } as const

const LogSchema = v.array(ReleaseSchema)

export interface Releases {
  readonly last: LastRelease | undefined
  readonly log: v.InferOutput<typeof LogSchema>
}

/** Missing files are those of an atlas that was never released. */
export function readReleases(files: ReadonlyMap<string, string>, release: string) {
  const problems: Problem[] = []
  const read = <S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> | undefined => {
    const text = files.get(path)
    if (text === undefined) return undefined
    const result = v.safeParse(schema, parsed(text))
    if (result.success) return result.output
    problems.push({
      file: path,
      id: 'file',
      wrong: 'This is not what a release leaves behind.',
      fix: 'Restore it from version control; it is written by npm run data:release and never edited by hand.',
    })
    return undefined
  }
  const releases: Releases = {
    last: read(releasePaths.last, LastReleaseSchema),
    log: read(releasePaths.log, LogSchema) ?? [],
  }
  const newest = releases.log[0]?.release
  const isReleased = newest !== undefined || releases.last !== undefined
  if (problems.length === 0 && isReleased && (newest !== release || releases.last?.release !== release))
    problems.push({
      file: 'area.json',
      id: 'release',
      wrong: `The release is ${release}, but the last one in the log is ${newest ?? 'none'}.`,
      fix: `Set it by npm run data:release -- ${release}, which writes the log too.`,
    })
  return { releases, problems }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
