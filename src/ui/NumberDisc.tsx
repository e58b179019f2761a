import styles from './NumberDisc.module.css'

/** The number that a thing has in a list and on the map; its name is said beside it. */
export function NumberDisc({ number }: { readonly number: number }) {
  return (
    <span className={styles['number']} aria-hidden="true">
      {number}
    </span>
  )
}
