import { queryOptions } from '@tanstack/react-query'
import { optionalArtefacts } from '@/domain/buildCatalogue'
import { parseWith } from '@/domain/parseWith'
import { readSchemas } from '@/domain/readSchemas'
import type { Artefacts } from '@/domain/schema/artefacts'
import { type ArtefactId, ManifestSchema } from '@/domain/schema/manifest'
import { artefactFiles, manifestFile } from './artefactFiles'
import { fetchJson } from './fetchJson'
import { parseInTurns } from './inSlices'

/** Long enough for a large file over a poor connection. */
export const essentialTimeoutMs = 60_000
/** After that the atlas opens without it and says so. */
const optionalTimeoutMs = 15_000
const optional: ReadonlySet<ArtefactId> = new Set(optionalArtefacts)

/** The data can't change while the page runs. One retry: a reader waits for no more. */
export const fixedData = { staleTime: 'static', retry: 1, retryDelay: 400, structuralSharing: false } as const

export function artefactQuery<K extends keyof typeof readSchemas>(id: K) {
  const file = artefactFiles[id]
  const timeoutMs = optional.has(id) ? optionalTimeoutMs : essentialTimeoutMs
  return queryOptions({
    ...fixedData,
    queryKey: ['artefact', id],
    queryFn: async ({ signal }): Promise<Artefacts[K]> =>
      parseInTurns(await fetchJson(file, signal, timeoutMs), (json) =>
        parseWith<Artefacts[K]>(readSchemas[id], file, json),
      ),
  })
}

export function manifestQuery() {
  return queryOptions({
    ...fixedData,
    queryKey: ['manifest'],
    queryFn: async ({ signal }) =>
      parseWith(ManifestSchema, manifestFile, await fetchJson(manifestFile, signal, essentialTimeoutMs)),
  })
}
