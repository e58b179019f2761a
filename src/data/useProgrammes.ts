import { useSuspenseQuery } from '@tanstack/react-query'
import type { Programme } from '@/domain/schema/programmes'
import { artefactQuery } from './artefactQueries'

/** What funding programmes ask of a partnership; loaded by whoever asks first. */
export function useProgrammes(): readonly Programme[] {
  return useSuspenseQuery(artefactQuery('programmes')).data.programmes
}
