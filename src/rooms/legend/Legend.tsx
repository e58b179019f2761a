import { useId } from 'react'
import type { OwnLayer } from '@/domain/ownData/model'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
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
  /** What numbers on the map stand for, where there are any. */
  readonly numbers?: string | undefined
  /** The reader's own data, if any. */
  readonly own?: OwnLayer | null
  /** Below all the rest. */
  readonly note: string
  readonly isOpenAtFirst: boolean
  /** Without remarks and sources, for a screen that is read from afar. */
  readonly isBrief?: boolean
}

/** Says what is drawn: on small screens folded away behind its title. */
export function Legend(props: LegendProps) {
  const { isOpenAtFirst, isBrief = false } = props
  const text = useText()
  const id = useId()
  const heading = (
    <h2 id={id} className={styles['heading']}>
      {text('legend.heading')}
    </h2>
  )
  return (
    <section aria-labelledby={id} className={classNames(styles['legend'], isBrief && styles['brief'])}>
      {isBrief ? (
        <>
          {/* Who hears the page goes from heading to heading. */}
          <div className={styles['unseen']}>{heading}</div>
          <Content {...props} />
        </>
      ) : (
        <details open={isOpenAtFirst}>
          <summary className={styles['summary']}>
            {heading}
            <ChevronIcon className={styles['chevron']} />
          </summary>
          <Content {...props} />
        </details>
      )}
    </section>
  )
}

function Content({ layer, result, links, points, star, numbers, own = null, note }: LegendProps) {
  return (
    <div className={styles['content']}>
      {numbers !== undefined && <p>{numbers}</p>}
      <LegendLayer layer={layer} result={result} />
      {star && <LegendStar {...star} />}
      <LegendLinks {...links} />
      <LegendPoints {...points} />
      {own && <LegendOwn own={own} />}
      <p className={styles['note']}>{note}</p>
    </div>
  )
}
