/** The real sources, whole or with one record broken. */
import { readSourceFiles } from '../../../geo/files'
import { type SourceListName, type SourceRecord, sourcePaths } from '../../../geo/sourceSchemas'
import { readSources, type Sources } from '../../../geo/steps/readSources'

export const sourceFiles: ReadonlyMap<string, string> = readSourceFiles()
export const sources: Sources = readSources(sourceFiles).sources

/** The sources with one record replaced by a changed copy. */
export function withRecord<N extends SourceListName>(
  name: N,
  isMeant: (record: SourceRecord<N>) => boolean,
  change: Partial<SourceRecord<N>>,
): Sources {
  const records = sources[name] as readonly SourceRecord<N>[]
  if (records.filter(isMeant).length !== 1) throw new Error(`not one record of ${name} is meant`)
  return { ...sources, [name]: records.map((record) => (isMeant(record) ? { ...record, ...change } : record)) }
}

export const byId =
  (id: string) =>
  (record: object): boolean =>
    'id' in record && record.id === id

/** The texts of the sources with one record changed on disk, as a maintainer would. */
export function withBrokenFile(name: SourceListName, id: string, change: object): Map<string, string> {
  const path = sourcePaths[name]
  const records: { id?: string }[] = JSON.parse(sourceFiles.get(path) ?? '[]')
  const changed = records.map((record) => (record.id === id ? { ...record, ...change } : record))
  return new Map(sourceFiles).set(path, JSON.stringify(changed))
}
