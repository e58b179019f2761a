import { useId } from 'react'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { ChevronIcon } from '@/ui/icons'
import styles from './Legend.module.css'
import { LegendLayer, type LegendLayerProps } from './LegendLayer'
import { LegendLinks, type LegendLinksProps } from './LegendLinks'

export interface LegendProps extends LegendLayerProps {
  readonly links: LegendLinksProps
  /** What numbers on the map stand for, where there are any. */
  readonly numbers?: string | undefined
  /** Below all the rest. */
  readonly note: string
  readonly isOpenAtFirst: boolean
  /** Without remarks and sources, for a screen that is read from afar. */
  readonly isBrief?: boolean
}

/** Says what is drawn: on small screens folded away behind its title. */
export function Legend({ layer, result, links, numbers, note, isOpenAtFirst, isBrief = false }: LegendProps) {
  const text = useText()
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames(styles['legend'], isBrief && styles['brief'])}>
      <details open={isOpenAtFirst}>
        <summary className={styles['summary']}>
          <h2 id={id} className={styles['heading']}>
            {text('legend.heading')}
          </h2>
          <ChevronIcon className={styles['chevron']} />
        </summary>
        <div className={styles['content']}>
          {numbers !== undefined && <p>{numbers}</p>}
          <LegendLayer layer={layer} result={result} />
          <LegendLinks {...links} />
          <p className={styles['note']}>{note}</p>
        </div>
      </details>
    </section>
  )
}
