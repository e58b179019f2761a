import { CountryFilter } from './CountryFilter'
import { DomainFilter } from './DomainFilter'
import styles from './FilterPanel.module.css'
import { LinkFilter } from './LinkFilter'
import { StrategyFilter } from './StrategyFilter'

/** All that narrows the view; each part takes effect at once. */
export function FilterPanel() {
  return (
    <div className={styles['panel']}>
      <DomainFilter />
      <LinkFilter />
      <StrategyFilter />
      <CountryFilter />
    </div>
  )
}
