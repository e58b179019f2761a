import type { regionMatches } from '@/domain/selectors'
import type { Text } from '@/i18n/useText'

type Match = ReturnType<ReturnType<typeof regionMatches>['get']>

/** How many priorities of a region match; that nothing is known of it where so. */
export function matchWords(text: Text, match: Match): string {
  if (match === undefined || match.level === 'no-data') return text('layer.specialisations.noData')
  const count = match.priorities.length
  return text(match.level === 'national' ? 'tooltip.nationalPriorities' : 'tooltip.priorities', { count })
}
