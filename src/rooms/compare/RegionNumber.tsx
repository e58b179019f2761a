import styles from './CompareRoom.module.css'

/** The number that a region has in this comparison, here and on the map; its name is said beside it. */
export function RegionNumber({ number }: { readonly number: number }) {
  return (
    <span className={styles['number']} aria-hidden="true">
      {number}
    </span>
  )
}
