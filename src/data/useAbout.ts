import { useSuspenseQuery } from '@tanstack/react-query'
import type { About } from '@/domain/schema/about'
import { aboutQuery } from './lateQueries'

/** What the page about the project tells; loaded by whoever asks first. */
export function useAbout(): About {
  return useSuspenseQuery(aboutQuery()).data
}

/** Parts that an area has only if it grew from a project. */
export type AboutPart = 'project' | 'extension' | 'strategy' | 'brokerage'

/** For what is shown only where the area has the part; throws else. */
export function useAboutPart<K extends AboutPart>(part: K): NonNullable<About[K]> {
  const found = useAbout()[part]
  if (found === undefined) throw new Error(`The data tell nothing of ${part}`)
  return found
}
