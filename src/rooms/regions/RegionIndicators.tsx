import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { titleOf, unitOf } from '@/domain/layers/indicatorLayer'
import { recordsOf } from '@/domain/recordsOf'
import type { Indicator, IndicatorValue } from '@/domain/schema/indicators'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Figure } from '@/ui/Figure'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SourceList } from '@/ui/SourceList'

/** Published figures of the region, or of the wider one that it lies in. */
export function RegionIndicators({ region }: { readonly region: Region }) {
  const text = useText()
  const catalogue = useCatalogue()
  const isUnknown = catalogue.missing.includes('indicators')
  const values = catalogue.indicatorValues.get(region.id) ?? []
  return (
    <ProfileSection title={text('region.indicators')}>
      {values.length === 0 && (
        <Note kind="empty">{text(isUnknown ? 'evidence.notLoaded' : 'region.noIndicators')}</Note>
      )}
      {values.map((value) => {
        const indicator = catalogue.indicators.get(value.indicatorId)
        return indicator && <IndicatorRow key={`${value.indicatorId} ${value.year}`} {...{ indicator, value }} />
      })}
    </ProfileSection>
  )
}

interface RowProps {
  readonly indicator: Indicator
  readonly value: IndicatorValue
}

function IndicatorRow({ indicator, value }: RowProps) {
  const words = useWords()
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const caveats = [
    value.relation === 'within' &&
      text('region.ofWiderRegion', { name: value.publishedName, code: value.publishedRegion }),
    value.isDerived && text('region.ownCalculation'),
    value.note,
  ].filter(Boolean)
  return (
    <Figure
      name={words(titleOf(indicator))}
      value={format.number(value.value, indicator.decimals)}
      reading={[words(unitOf(indicator)), String(value.year), value.group].filter(Boolean).join(' · ')}
    >
      {caveats.length > 0 && <Note>{caveats.join(' · ')}</Note>}
      <SourceList sources={recordsOf(useCatalogue().sources, indicator.sources)} texts={facts} isFolded />
    </Figure>
  )
}
