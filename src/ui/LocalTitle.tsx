import styles from './LocalTitle.module.css'

interface Props {
  readonly lang: string | undefined
  readonly children: string | undefined
}

/** The name of a thing in the words of its own country, below its English one. */
export function LocalTitle({ lang, children }: Props) {
  if (children === undefined) return null
  return (
    <p className={styles['title']} lang={lang}>
      {children}
    </p>
  )
}
