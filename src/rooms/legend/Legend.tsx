import { useId } from 'react'
import type { OwnLayer } from '@/domain/ownData/model'
import { useText } from '@/i18n/useText'
import { ChevronIcon } from '@/ui/icons'
import styles from './Legend.module.css'
import { LegendLayer, type LegendLayerProps } from './LegendLayer'
import { LegendLinks, type LegendLinksProps } from './LegendLinks'
import { LegendOwn } from './LegendOwn'
import { LegendPoints, type LegendPointsProps } from './LegendPoints'
import { LegendStar, type LegendStarProps } from './LegendStar'

export interface LegendProps extends LegendLayerProps {
  readonly links: LegendLinksProps
  readonly points: LegendPointsProps
  /** Missing where none is drawn. */
  readonly star: LegendStarProps | undefined
  /** The reader's own data, if any. */
  readonly own?: OwnLayer | null
  /** Below all the rest. */
  readonly note: string
  readonly isOpenAtFirst: boolean
}

/** Says what is drawn: on small screens folded away behind its title. */
export function Legend({ layer, result, links, points, star, own = null, note, isOpenAtFirst }: LegendProps) {
  const text = useText()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['legend']}>
      <details open={isOpenAtFirst}>
        <summary className={styles['summary']}>
          <h2 id={id} className={styles['heading']}>
            {text('legend.heading')}
          </h2>
          <ChevronIcon className={styles['chevron']} />
        </summary>
        <div className={styles['content']}>
          <LegendLayer layer={layer} result={result} />
          {star && <LegendStar {...star} />}
          <LegendLinks {...links} />
          <LegendPoints {...points} />
          {own && <LegendOwn own={own} />}
          <p className={styles['note']}>{note}</p>
        </div>
      </details>
    </section>
  )
}
