import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { type ComparedFigure, compareFigures } from '@/domain/compare/figures'
import { titleOf, unitOf } from '@/domain/layers/indicatorLayer'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SourceList } from '@/ui/SourceList'
import { DotRow } from './DotRow'
import styles from './FigurePlots.module.css'

interface Props {
  readonly regions: readonly Region[]
}

/** Each published figure of the regions against the area's range and average. */
export function FigurePlots({ regions }: Props) {
  const text = useText()
  const catalogue = useCatalogue()
  const figures = compareFigures(
    catalogue,
    regions.map(({ id }) => id),
  )
  const isUnknown = catalogue.missing.includes('indicators')
  return (
    <ProfileSection title={text('region.indicators')}>
      {figures.length === 0 ? (
        <Note kind="empty">{text(isUnknown ? 'evidence.notLoaded' : 'compare.noFigures')}</Note>
      ) : (
        <Note>{text('compare.figures.explained')}</Note>
      )}
      {figures.map((figure) => (
        <FigurePlot key={figure.indicator.id} figure={figure} regions={regions} />
      ))}
    </ProfileSection>
  )
}

function FigurePlot({ figure, regions }: Props & { readonly figure: ComparedFigure }) {
  const words = useWords()
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const { indicator, values, least, most, average, count } = figure
  const number = (value: number) => format.number(value, indicator.decimals)
  const years = [...new Set(values.flatMap((value) => value?.year ?? []))].sort().join(', ')
  return (
    <div className={styles['figure']}>
      <h4 className={styles['title']}>{words(titleOf(indicator))}</h4>
      <Note>{[words(unitOf(indicator)), years].filter(Boolean).join(' · ')}</Note>
      <ul className={styles['rows']}>
        {regions.map((region, index) => (
          <DotRow key={region.id} {...{ region, figure }} value={values[index]} number={index + 1} />
        ))}
      </ul>
      <Note>{text('compare.area', { least: number(least), most: number(most), average: number(average), count })}</Note>
      <SourceList sources={recordsOf(useCatalogue().sources, indicator.sources)} texts={facts} isFolded />
    </div>
  )
}
