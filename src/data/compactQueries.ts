import { queryOptions } from '@tanstack/react-query'
import { compactFiles } from '@/domain/compact/files'
import { parseLinks, parseShapes } from '@/domain/compact/parse'
import { essentialTimeoutMs, fixedData } from './artefactQueries'
import { fetchJson } from './fetchJson'
import { runInTurns } from './inSlices'

/** Regions, land and borders. */
export function shapesQuery() {
  const file = compactFiles.shapes
  return queryOptions({
    ...fixedData,
    queryKey: ['shapes'],
    queryFn: async ({ signal }) => runInTurns(parseShapes(file, await fetchJson(file, signal, essentialTimeoutMs))),
  })
}

/** Links, to be completed by the regions that they join. */
export function linksQuery() {
  const file = compactFiles.links
  return queryOptions({
    ...fixedData,
    queryKey: ['links'],
    queryFn: async ({ signal }) => parseLinks(file, await fetchJson(file, signal, essentialTimeoutMs)),
  })
}
