import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { coverageOf } from '@/domain/layers/coverageScore'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { periodName } from './PeriodSwitch'

/** How much the atlas knows of the region: what is missing here may exist all the same. */
export function RegionCoverage({ region }: { readonly region: Region }) {
  const text = useText()
  const coverage = coverageOf(useCatalogue()).get(region.id)
  if (coverage === undefined) return null
  const { score, confirmedPriorities: count, newestPeriod } = coverage
  return (
    <ProfileSection title={text('layer.coverage')}>
      <p>
        {newestPeriod === null
          ? text('region.coverage.none', { score })
          : text('region.coverage', { score, count, period: periodName(newestPeriod) })}
      </p>
      <Note>{text('layer.coverage.explanation')}</Note>
    </ProfileSection>
  )
}
