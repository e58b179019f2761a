import { useEffect, useRef } from 'react'
import styles from './Contents.module.css'

interface ContentsProps {
  readonly label: string
  readonly entries: readonly { readonly id: string; readonly title: string; readonly headingId: string }[]
  /** Id of the entry that is being read. */
  readonly current: string | undefined
}

/** A page's contents. Buttons and no links: the fragment of the address belongs to the scenes, the history to views. */
export function Contents({ label, entries, current }: ContentsProps) {
  const list = useRef<HTMLUListElement>(null)
  // On narrow screens the list is a strip that moves along with the reading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `current` says when another entry is marked.
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && entry)
      list.current.scrollLeft = entry.offsetLeft - (list.current.clientWidth - entry.offsetWidth) / 2
  }, [current])
  return (
    <nav aria-label={label} className={styles['contents']}>
      <ul ref={list} className={styles['list']}>
        {entries.map(({ id, title, headingId }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['entry']}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => goTo(headingId)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The focus goes along, so that keyboard and screen reader read on from there. */
function goTo(headingId: string): void {
  const heading = document.getElementById(headingId)
  const page = heading?.closest('article')
  if (!heading || !page) return
  const margin = Number.parseFloat(getComputedStyle(heading).scrollMarginBlockStart) || 0
  // Not `scrollIntoView`: it would move the frame around the page as well.
  page.scrollTop += heading.getBoundingClientRect().top - page.getBoundingClientRect().top - margin
  heading.focus({ preventScroll: true })
}
