import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { AppError } from '@/domain/appError'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import type { ArtefactId, Artefacts } from '@/domain/schema/artefacts'
import { artefactQuery, manifestQuery } from './artefactQueries'

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

/** Tries the files again that could not be had; what is there already stays. Where nothing is won, all stays as it is. */
export async function reloadCatalogue(client: QueryClient): Promise<void> {
  await client.fetchQuery({ ...catalogueQuery(), staleTime: 0 }).catch(() => undefined)
}

async function loadCatalogue(client: QueryClient): Promise<Catalogue> {
  const essential = <K extends ArtefactId>(id: K): Promise<Artefacts[K]> => client.fetchQuery(artefactQuery(id))
  const optional = <K extends ArtefactId>(id: K) => essential(id).catch(undefinedIfUnusable)
  const [manifest, sources, taxonomy, regions, land, priorities, links, ...rest] = await Promise.all([
    client.fetchQuery(manifestQuery()),
    essential('sources'),
    essential('taxonomy'),
    essential('regions'),
    essential('land'),
    essential('priorities'),
    essential('links'),
    optional('places'),
    optional('borders'),
    optional('labels'),
    optional('organisations'),
    optional('events'),
    optional('projects'),
    optional('indicators'),
  ])
  const [places, borders, labels, organisations, events, projects, indicators] = rest
  const core = { sources, taxonomy, regions, land, priorities, links }
  return buildCatalogue(manifest, { ...core, places, borders, labels, organisations, events, projects, indicators })
}

/** What is wrong with the file is known by its name in `missing`; anything else is a bug and stays an error. */
function undefinedIfUnusable(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error
}
