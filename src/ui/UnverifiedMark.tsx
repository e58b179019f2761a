import styles from './UnverifiedMark.module.css'

interface Props {
  /** "unverified" in the reader's language. */
  readonly label: string
  /** What that means, in a sentence. */
  readonly explanation: string
}

/** Stands beside every fact that no source confirms. A word and a dashed edge, so that colour is not the only sign. */
export function UnverifiedMark({ label, explanation }: Props) {
  return (
    <span className={styles['mark']} title={explanation} data-unverified="">
      {label}
    </span>
  )
}
