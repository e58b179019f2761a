import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue, Region } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { Priority } from '@/domain/schema/priorities'
import { type Period, periods } from '@/domain/schema/vocabulary'
import { prioritiesOf } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { useFilter } from '@/view/useFilter'
import { MissingPriorities } from './MissingPriorities'
import { PeriodSwitch } from './PeriodSwitch'
import { PriorityList } from './PriorityList'

interface Strategy {
  /** Periods of which anything is known, oldest first. */
  readonly known: readonly Period[]
  /** The one that is shown. */
  readonly period: Period | undefined
  readonly shown: readonly Priority[]
  /** Of the period shown, but left out because no source confirms them. */
  readonly hidden: number
}

function strategyOf(catalogue: Catalogue, region: Region, filter: Filter): Strategy {
  const all = catalogue.prioritiesByRegion.get(region.id) ?? []
  const known = periods.filter((period) => all.some((priority) => priority.period === period))
  const shown = prioritiesOf(catalogue, region.id, filter)
  const period = filter.period ?? shown[0]?.period ?? known.at(-1)
  const inPeriod = all.filter((priority) => priority.period === period)
  return { known, period, shown, hidden: inPeriod.length - shown.length }
}

/** What the region's strategies name, of one period at a time. */
export function RegionPriorities({ region }: { readonly region: Region }) {
  const text = useText()
  const catalogue = useCatalogue()
  const { known, period, shown, hidden } = strategyOf(catalogue, region, useFilter())
  const reason = catalogue.missingReasons.get(region.id)
  return (
    <ProfileSection
      title={text('region.priorities')}
      aside={period !== undefined && <PeriodSwitch known={known} period={period} />}
    >
      {shown.length === 0 && hidden === 0 && <MissingPriorities known={known} period={period} reason={reason} />}
      {shown.length > 0 && <PriorityList region={region} priorities={shown} />}
      {shown.length > 0 && reason !== undefined && <Note>{reason}</Note>}
      {hidden > 0 && <Note kind="empty">{text('evidence.unverifiedHidden', { count: hidden })}</Note>}
    </ProfileSection>
  )
}
