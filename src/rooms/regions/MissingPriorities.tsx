import type { Period } from '@/domain/schema/vocabulary'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { periodName } from './PeriodSwitch'

interface Props {
  readonly known: readonly Period[]
  readonly period: Period | undefined
  /** Why nothing was found, where that is known. */
  readonly reason: string | undefined
}

/** That nothing is known, which is not the same as that there is nothing. */
export function MissingPriorities({ known, period, reason }: Props) {
  const text = useText()
  const isOtherPeriodKnown = period !== undefined && known.length > 0
  return (
    <>
      <Note kind="empty">
        {isOtherPeriodKnown
          ? text('region.noPrioritiesInPeriod', { period: periodName(period) })
          : text('region.noPriorities')}
      </Note>
      {reason !== undefined && <Note>{reason}</Note>}
    </>
  )
}
