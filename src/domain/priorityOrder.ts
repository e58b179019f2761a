import { compareText } from './grouping'
import type { Priority } from './schema/priorities'

/** Newest period first, in it a region's own priorities before its country's, then by id. */
export function byImportance(one: Priority, other: Priority): number {
  return (
    compareText(other.period, one.period) ||
    Number(one.level === 'national') - Number(other.level === 'national') ||
    compareText(one.id, other.id)
  )
}
