import { useSuspenseQuery } from '@tanstack/react-query'
import type { About } from '@/domain/schema/about'
import { artefactQuery } from './artefactQueries'

/** What the page about the project tells; loaded by whoever asks first. */
export function useAbout(): About {
  return useSuspenseQuery(artefactQuery('about')).data
}
