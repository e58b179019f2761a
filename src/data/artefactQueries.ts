import { queryOptions } from '@tanstack/react-query'
import { optionalArtefacts } from '@/domain/buildCatalogue'
import { parseArtefact, parseManifest } from '@/domain/parseArtefact'
import type { ArtefactId } from '@/domain/schema/artefacts'
import { fetchJson } from './fetchJson'

/**
 * Known beforehand, so that no file waits for the manifest. The data check sees to it that the manifest says the same.
 */
export const artefactFiles = {
  sources: 'sources.json',
  taxonomy: 'taxonomy.json',
  places: 'places.json',
  regions: 'regions.geojson',
  land: 'land.geojson',
  borders: 'borders.geojson',
  labels: 'labels.geojson',
  organisations: 'organisations.geojson',
  events: 'events.geojson',
  priorities: 'priorities.json',
  projects: 'projects.json',
  indicators: 'indicators.json',
  links: 'links.geojson',
  about: 'about.json',
  programmes: 'programmes.json',
} as const satisfies Record<ArtefactId, string>
export const manifestFile = 'manifest.json'

/** Long enough for a large file over a poor connection. */
const essentialTimeoutMs = 60_000
/** After that the atlas opens without it and says so. */
const optionalTimeoutMs = 15_000
const optional: ReadonlySet<ArtefactId> = new Set(optionalArtefacts)

/** The data can't change while the page runs. One retry: a reader waits for no more. */
const fixedData = { staleTime: 'static', retry: 1, retryDelay: 400, structuralSharing: false } as const

export function artefactQuery<K extends ArtefactId>(id: K) {
  const file = artefactFiles[id]
  const timeoutMs = optional.has(id) ? optionalTimeoutMs : essentialTimeoutMs
  return queryOptions({
    ...fixedData,
    queryKey: ['artefact', id],
    queryFn: async ({ signal }) => parseArtefact(id, file, await fetchJson(file, signal, timeoutMs)),
  })
}

export function manifestQuery() {
  return queryOptions({
    ...fixedData,
    queryKey: ['manifest'],
    queryFn: async ({ signal }) =>
      parseManifest(manifestFile, await fetchJson(manifestFile, signal, essentialTimeoutMs)),
  })
}
