import { periods } from '@/domain/schema/vocabulary'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Switch } from '@/ui/Switch'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './FilterPanel.module.css'

/** Which strategies count: of which period, and whether unconfirmed statements are among them. */
export function StrategyFilter() {
  const text = useText()
  const { period, showUnverified } = useFilter()
  const values = ['newest', ...periods] as const
  return (
    <Disclosure summary={text('filters.strategies')} hint={text(`filters.period.${period ?? 'newest'}`)}>
      <div className={styles['group']}>
        <SegmentedControl
          legend={text('filters.period')}
          segments={values.map((value) => ({ value, label: text(`filters.period.${value}`) }))}
          value={period ?? 'newest'}
          onChange={(value) => changeFilter({ period: value === 'newest' ? null : value })}
        />
        <p className={styles['note']}>{text('filters.period.note')}</p>
      </div>
      <div className={styles['group']}>
        <Switch isOn={showUnverified} onChange={(isOn) => changeFilter({ showUnverified: isOn })}>
          {text('filters.unverified')}
        </Switch>
        <p className={styles['note']}>{text('filters.unverified.note')}</p>
      </div>
    </Disclosure>
  )
}
