import { type CSSProperties, useState } from 'react'
import { useText } from '@/i18n/useText'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './YearsHistogram.module.css'

interface YearsHistogramProps {
  readonly counts: ReadonlyMap<number, number>
  readonly axis: readonly [number, number]
  readonly chosen: readonly [number, number]
}

/** How much evidence each year has. To ears a list; under the pointer or finger each year is named below its bar. */
export function YearsHistogram({ counts, axis: [first, last], chosen: [from, to] }: YearsHistogramProps) {
  const text = useText()
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  const most = Math.max(1, ...counts.values())
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const words = (year: number) => text('filters.years.value', { year: String(year), count: counts.get(year) ?? 0 })
  return (
    <>
      <ul
        aria-label={text('filters.years.histogram')}
        className={styles['bars']}
        onPointerLeave={() => setPointedAt(null)}
      >
        {years.map((year) => (
          <li
            key={year}
            className={from <= year && year <= to ? styles['chosen'] : styles['year']}
            style={{ '--share': (counts.get(year) ?? 0) / most } as CSSProperties}
            onPointerEnter={() => setPointedAt(year)}
          >
            <VisuallyHidden>{words(year)}</VisuallyHidden>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={styles['axis']}>
        <span>{first}</span>
        {pointedAt !== null && <span className={styles['reading']}>{words(pointedAt)}</span>}
        <span>{last}</span>
      </div>
    </>
  )
}
