import { useSuspenseQuery } from '@tanstack/react-query'
import type { Programme } from '@/domain/schema/programmes'
import { programmesQuery } from './lateQueries'

/** What funding programmes ask of a partnership; loaded by whoever asks first. */
export function useProgrammes(): readonly Programme[] {
  return useSuspenseQuery(programmesQuery()).data.programmes
}
