import { type ComponentType, type ReactNode, useRef } from 'react'
import { Contents } from './Contents'
import styles from './ReadingPage.module.css'
import { useCurrentSection } from './useCurrentSection'
import { useKeptScroll } from './useKeptScroll'

export interface PageSection {
  readonly id: string
  /** Of its heading and of its line in the contents. */
  readonly title: string
  readonly Content: ComponentType
}

interface ReadingPageProps {
  /** Keeps the ids of its headings apart from those of other pages. */
  readonly id: string
  readonly title: string
  readonly lead: string
  /** Small print below the lead. */
  readonly note?: ReactNode
  readonly contentsLabel: string
  /** From top to bottom. */
  readonly sections: readonly PageSection[]
}

/** A page to be read, searched and printed, its contents beside it. */
export function ReadingPage({ id: page, title, lead, note, contentsLabel, sections }: ReadingPageProps) {
  const root = useRef<HTMLElement>(null)
  const current = useCurrentSection(root)
  useKeptScroll(root, page)
  const headingId = (section: string) => `${page}-${section}`
  return (
    <article ref={root} className={styles['page']} aria-labelledby={headingId('title')}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h1 id={headingId('title')} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          <p className={styles['lead']}>{lead}</p>
          {note !== undefined && <p className={styles['release']}>{note}</p>}
        </header>
        <Contents
          label={contentsLabel}
          current={current ?? sections[0]?.id}
          entries={sections.map((section) => ({ ...section, headingId: headingId(section.id) }))}
        />
        <div className={styles['body']}>
          {sections.map(({ id, title: heading, Content }) => (
            <section key={id} aria-labelledby={headingId(id)} className={styles['section']} data-page-section={id}>
              <h2 id={headingId(id)} tabIndex={-1} className={styles['heading']}>
                {heading}
              </h2>
              <Content />
            </section>
          ))}
        </div>
      </div>
    </article>
  )
}
