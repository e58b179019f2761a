import styles from './CellMark.module.css'

interface CellMarkProps {
  /** By the region's own strategy, a country-wide one, or both; `null`: named in another period than the one that counts. */
  readonly level: 'regional' | 'national' | 'both' | null
  readonly isInBothPeriods?: boolean
}

/** Told apart by shape: full, outlined, full in an outline; a bar below for both periods; a ring for another period. */
export function CellMark({ level, isInBothPeriods = false }: CellMarkProps) {
  return (
    <svg className={styles['mark']} viewBox="0 0 20 24" aria-hidden="true" focusable="false">
      {level === 'regional' && <rect x="2" y="2" width="16" height="16" rx="3" fill="currentColor" />}
      {level === 'national' && (
        <rect x="3" y="3" width="14" height="14" rx="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
      {level === 'both' && (
        <>
          <rect
            x="2.75"
            y="2.75"
            width="14.5"
            height="14.5"
            rx="3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          <rect x="5.75" y="5.75" width="8.5" height="8.5" rx="1.5" fill="currentColor" />
        </>
      )}
      {level === null && <circle cx="10" cy="10" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {isInBothPeriods && <rect x="2" y="20.5" width="16" height="2.5" rx="1" fill="currentColor" />}
    </svg>
  )
}
