import { useSuspenseQuery } from '@tanstack/react-query'
import { artefactQuery } from '@/data/artefactQueries'
import type { About } from '@/domain/schema/about'

/** What the page tells of the project. Loaded with the room: nothing else needs it. */
export function useAbout(): About {
  return useSuspenseQuery(artefactQuery('about')).data
}
