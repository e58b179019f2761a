import type { Period } from '@/domain/schema/vocabulary'
import { useText } from '@/i18n/useText'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { changeFilter } from '@/view/actions'

interface Props {
  /** Periods of which anything is known, oldest first. */
  readonly known: readonly Period[]
  readonly period: Period
}

/** Programme periods are written with a dash between years, not with the hyphen of the data. */
export const periodName = (period: Period) => period.replace('-', '–')

/** Chooses the period for the whole atlas, the map included; the newest is the default and leaves no trace in the link. */
export function PeriodSwitch({ known, period }: Props) {
  const text = useText()
  const choices = known.includes(period) ? known : [...known, period].sort()
  if (choices.length < 2) return periodName(period)
  return (
    <SegmentedControl
      legend={text('region.period')}
      isLegendHidden
      segments={choices.map((value) => ({ value, label: periodName(value) }))}
      value={period}
      onChange={(value) => changeFilter({ period: value === known.at(-1) ? null : value })}
    />
  )
}
