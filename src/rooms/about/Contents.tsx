import { useEffect, useRef } from 'react'
import { useText } from '@/i18n/useText'
import styles from './Contents.module.css'
import { headingId, sections } from './sections'

/** The page's contents. Buttons and no links: the fragment of the address belongs to the scenes, the history to views. */
export function Contents({ current }: { readonly current: string }) {
  const text = useText()
  const list = useRef<HTMLUListElement>(null)
  // On narrow screens the list is a strip that moves along with the reading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `current` says when another entry is marked.
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && entry)
      list.current.scrollLeft = entry.offsetLeft - (list.current.clientWidth - entry.offsetWidth) / 2
  }, [current])
  return (
    <nav aria-label={text('about.contents')} className={styles['contents']}>
      <ul ref={list} className={styles['list']}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['entry']}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => goTo(id)}
            >
              {text(title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The focus goes along, so that keyboard and screen reader read on from there. */
function goTo(section: string): void {
  const heading = document.getElementById(headingId(section))
  const page = heading?.closest('article')
  if (!heading || !page) return
  const margin = Number.parseFloat(getComputedStyle(heading).scrollMarginBlockStart) || 0
  // Not `scrollIntoView`: it would move the frame around the page as well.
  page.scrollTop += heading.getBoundingClientRect().top - page.getBoundingClientRect().top - margin
  heading.focus({ preventScroll: true })
}
