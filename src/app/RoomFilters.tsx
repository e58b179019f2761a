import { CountryFilter } from '@/rooms/filters/CountryFilter'
import { DomainFilter } from '@/rooms/filters/DomainFilter'
import { StrategyFilter } from '@/rooms/filters/StrategyFilter'
import { HelixFilter } from '@/rooms/table/HelixFilter'
import styles from './RoomFilters.module.css'

/** What of the explorer a room beside the map goes by: who counts as a candidate, and which strategies. */
export function RoomFilters() {
  return (
    <div className={styles['filters']}>
      <DomainFilter />
      <HelixFilter />
      <CountryFilter />
      <StrategyFilter />
    </div>
  )
}
