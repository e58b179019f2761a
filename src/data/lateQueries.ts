/** Files that rooms opened later want: neither they nor their schemas are part of the start. */
import { queryOptions } from '@tanstack/react-query'
import { parseWith } from '@/domain/parseWith'
import { AboutFileSchema } from '@/domain/schema/about'
import { ProgrammesFileSchema } from '@/domain/schema/programmes'
import { artefactFiles } from './artefactFiles'
import { essentialTimeoutMs, fixedData } from './artefactQueries'
import { fetchJson } from './fetchJson'

/** What the page about the project tells. */
export function aboutQuery() {
  const file = artefactFiles.about
  return queryOptions({
    ...fixedData,
    queryKey: ['artefact', 'about'],
    queryFn: async ({ signal }) => parseWith(AboutFileSchema, file, await fetchJson(file, signal, essentialTimeoutMs)),
  })
}

/** What funding programmes ask of a partnership. */
export function programmesQuery() {
  const file = artefactFiles.programmes
  return queryOptions({
    ...fixedData,
    queryKey: ['artefact', 'programmes'],
    queryFn: async ({ signal }) =>
      parseWith(ProgrammesFileSchema, file, await fetchJson(file, signal, essentialTimeoutMs)),
  })
}
