import { type ReactNode, type Ref, useRef } from 'react'
import { classNames } from './classNames'
import styles from './Paper.module.css'
import { useIsScrolling } from './useIsScrolling'

interface DeskProps {
  /** What is done with the document; not printed. */
  readonly bar: ReactNode
  readonly children: ReactNode
  readonly ref?: Ref<HTMLElement>
  /** Id of the document's title. */
  readonly labelledBy: string
}

/** A document to be printed: on the screen on a desk, on paper alone. */
export function Desk({ bar, children, ref, labelledBy }: DeskProps) {
  return (
    // A region that scrolls can be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that arrow keys scroll it.
    <section ref={ref} tabIndex={0} className={styles['desk']} aria-labelledby={labelledBy}>
      <div className={styles['bar']}>{bar}</div>
      {children}
    </section>
  )
}

interface SheetProps {
  readonly children: ReactNode
  /** As high as a page of A4 even if there is less on it. */
  readonly isTall?: boolean
}

/** One page, or several where it holds more; the next sheet begins a new one. */
export function Sheet({ children, isTall = false }: SheetProps) {
  return (
    <div className={classNames(styles['sheet'], isTall && styles['tall'])} data-sheet="">
      <div className={styles['content']}>{children}</div>
    </div>
  )
}

/** Around a table that may be wider than a phone; where it is, the keyboard gets a stop to move it by. */
export function Wide({ children }: { readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const isScrolling = useIsScrolling(area)
  return (
    <div ref={area} className={styles['scroller']} {...(isScrolling ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}

/** Numbers of sources, small and raised. */
export function Cited({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.length > 0 && <span className={styles['cited']}> {numbers.join(', ')}</span>
}

interface SourcesProps {
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string | undefined }[]
}

/** Sources by number, their addresses in full, since paper can't be pressed. */
export function CitedSources({ sources }: SourcesProps) {
  return (
    <ol className={styles['sources']}>
      {sources.map(({ id, title, url }, index) => (
        <li key={id}>
          <b>{index + 1}</b>
          {title}
          {url && (
            <>
              {' '}
              <a href={url} rel="noopener noreferrer">
                {url.replace(/^https?:\/\//, '')}
              </a>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
