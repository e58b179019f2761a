import { useId } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { evidencePerYear } from '@/domain/linkYears'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import panel from './FilterPanel.module.css'
import styles from './YearsFilter.module.css'
import { YearsHistogram } from './YearsHistogram'
import { moveEnd, yearAxis } from './yearAxis'

/** From which years evidence counts: two ends under a histogram of what there is in each year. */
export function YearsFilter() {
  const text = useText()
  const filter = useFilter()
  // Undisturbed by the white space, which has no evidence to be counted.
  const { years: counts, undated } = evidencePerYear(useCatalogue(), { ...filter, whiteSpace: false })
  const axis = yearAxis(counts, filter.years)
  if (axis === null) return <p className={panel['note']}>{text('filters.years.none')}</p>
  const [from, to] = filter.years ?? axis
  const handleMove = (end: 'from' | 'to', year: number) =>
    changeFilter({ years: moveEnd({ axis, chosen: [from, to], end }, year) })
  const said = filter.years === null ? 'filters.years.all' : from === to ? 'filterBar.year' : 'filterBar.years'
  return (
    <fieldset className={panel['group']}>
      <legend className={styles['legend']}>{text('filters.years')}</legend>
      <div className={styles['head']}>
        <p>{text(said, { year: String(from), from: String(from), to: String(to) })}</p>
        {filter.years !== null && (
          <Button variant="plain" onClick={() => changeFilter({ years: null })}>
            {text('filters.years.all')}
          </Button>
        )}
      </div>
      <YearsHistogram counts={counts} axis={axis} chosen={[from, to]} />
      {(['from', 'to'] as const).map((end) => {
        const year = end === 'from' ? from : to
        const count = counts.get(year) ?? 0
        return <YearSlider key={end} {...{ end, axis, year, count }} onMove={(next) => handleMove(end, next)} />
      })}
      {undated > 0 && <p className={panel['note']}>{text('filters.years.undated', { count: undated })}</p>}
    </fieldset>
  )
}

interface YearSliderProps {
  readonly end: 'from' | 'to'
  readonly axis: readonly [number, number]
  readonly year: number
  /** Evidence of that year. */
  readonly count: number
  readonly onMove: (year: number) => void
}

function YearSlider({ end, axis, year, count, onMove }: YearSliderProps) {
  const text = useText()
  const id = useId()
  return (
    <div className={styles['end']}>
      <label htmlFor={id}>{text(`filters.years.${end}`)}</label>
      <input
        id={id}
        type="range"
        min={axis[0]}
        max={axis[1]}
        step={1}
        value={year}
        aria-valuetext={text('filters.years.value', { year: String(year), count })}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{year}</output>
    </div>
  )
}
