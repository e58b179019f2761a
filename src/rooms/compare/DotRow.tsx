import type { Region } from '@/domain/catalogue'
import { type ComparedFigure, positionOf } from '@/domain/compare/figures'
import type { IndicatorValue } from '@/domain/schema/indicators'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { NumberDisc } from '@/ui/NumberDisc'
import styles from './FigurePlots.module.css'

interface Props {
  readonly region: Region
  readonly figure: ComparedFigure
  readonly value: IndicatorValue | undefined
  readonly number: number
}

/** A region's value in words and numbers, and as a dot between the area's least and most. */
export function DotRow({ region, figure, value, number }: Props) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        <NumberDisc number={number} /> {label(region.labels)}
      </span>
      <Dot figure={figure} value={value?.value} />
      <span className={styles['value']}>
        {value ? format.number(value.value, figure.indicator.decimals) : text('compare.noValue')}
      </span>
      {value?.relation === 'within' && (
        <span className={styles['remark']}>
          {text('region.ofWiderRegion', { name: value.publishedName, code: value.publishedRegion })}
        </span>
      )}
    </li>
  )
}

/** Keeps the dot's rim inside the drawing. */
const across = (share: number) => `${4 + 92 * share}%`

/** For the eye; the number stands beside it. The tick is the area's average. */
function Dot({ figure, value }: { readonly figure: ComparedFigure; readonly value: number | undefined }) {
  const average = across(positionOf(figure.average, figure))
  return (
    <svg className={styles['plot']} width="100%" height="20" aria-hidden="true" focusable="false">
      <line className={styles['range']} x1={across(0)} x2={across(1)} y1="10" y2="10" />
      <line className={styles['average']} x1={average} x2={average} y1="3" y2="17" />
      {value !== undefined && <circle className={styles['dot']} cx={across(positionOf(value, figure))} cy="10" r="6" />}
    </svg>
  )
}
