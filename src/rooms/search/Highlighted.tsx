import styles from './Highlighted.module.css'
import { highlight } from './highlight'

/** A name with what was typed set off. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  return highlight(text, query).map((part) =>
    part.isMatch ? (
      <mark key={part.at} className={styles['match']}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
