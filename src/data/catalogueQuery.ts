import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { AppError } from '@/domain/appError'
import { catalogueSteps } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { linkIndex } from '@/domain/linkIndex'
import type { Artefacts } from '@/domain/schema/artefacts'
import { artefactQuery, manifestQuery } from './artefactQueries'
import { linksQuery, shapesQuery } from './compactQueries'
import { runInTurns, takeTurns } from './inSlices'

/** Everything, assembled once. Fails only where an essential file does; see `Catalogue.missing` for the others. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: ({ client }) => loadCatalogue(client),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    // Each file has been tried twice already.
    retry: false,
    // Comparing a new catalogue with the old one, record by record, would cost more than building it.
    structuralSharing: false,
  })
}

type Loaded = Parameters<typeof artefactQuery>[0]

/** Tries the files again that could not be had; what is there already stays. Where nothing is won, all stays as it is. */
export async function reloadCatalogue(client: QueryClient): Promise<void> {
  await client.fetchQuery({ ...catalogueQuery(), staleTime: 0 }).catch(() => undefined)
}

async function loadCatalogue(client: QueryClient): Promise<Catalogue> {
  const essential = <K extends Loaded>(id: K): Promise<Artefacts[K]> => client.fetchQuery(artefactQuery(id))
  const optional = <K extends Loaded>(id: K) => essential(id).catch(undefinedIfUnusable)
  const [manifest, shapes, linksOf, sources, taxonomy, priorities, ...rest] = await Promise.all([
    client.fetchQuery(manifestQuery()),
    client.fetchQuery(shapesQuery()),
    client.fetchQuery(linksQuery()),
    essential('sources'),
    essential('taxonomy'),
    essential('priorities'),
    optional('places'),
    optional('labels'),
    optional('organisations'),
    optional('events'),
    optional('projects'),
    optional('indicators'),
  ])
  const [places, labels, organisations, events, projects, indicators] = rest
  const links = await runInTurns(linksOf(shapes.regions.features.map(({ properties }) => properties)))
  const core = { sources, taxonomy, priorities, ...shapes, links }
  const parts = { ...core, places, labels, organisations, events, projects, indicators }
  const catalogue = await runInTurns(catalogueSteps(manifest, parts))
  await takeTurns()
  // Remembered: otherwise the first drawing would have to wait for it.
  linkIndex(catalogue)
  await takeTurns()
  return catalogue
}

/** What is wrong with the file is known by its name in `missing`; anything else is a bug and stays an error. */
function undefinedIfUnusable(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error
}
