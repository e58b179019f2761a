import type { CountryCode, RegionId } from '@/domain/ids'
import { PlaceLink } from './PlaceLink'
import styles from './PlaceList.module.css'

/** Places in a row. */
export function PlaceList({
  label,
  codes,
}: {
  readonly label: string
  readonly codes: readonly (RegionId | CountryCode)[]
}) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {codes.map((code) => (
        <li key={code}>
          <PlaceLink code={code} />
        </li>
      ))}
    </ul>
  )
}
