import { useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import styles from './AboutRoom.module.css'
import { Contents } from './Contents'
import { headingId, sections } from './sections'
import { useCurrentSection } from './useCurrentSection'
import { useKeptScroll } from './useKeptScroll'

/** Everything behind the map, as one page to be read, searched and printed. */
export function AboutRoom() {
  const text = useText()
  const { manifest } = useCatalogue()
  const page = useRef<HTMLElement>(null)
  const current = useCurrentSection(page)
  useKeptScroll(page)
  return (
    <article ref={page} className={styles['page']} aria-labelledby={headingId('title')}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h1 id={headingId('title')} tabIndex={-1} className={styles['title']}>
            {text('about.title')}
          </h1>
          <p className={styles['lead']}>{text('about.lead')}</p>
          <p className={styles['release']}>{text('about.release', { release: manifest.release })}</p>
        </header>
        <Contents current={current} />
        <div className={styles['body']}>
          {sections.map(({ id, title, Content }) => (
            <section key={id} aria-labelledby={headingId(id)} className={styles['section']} data-about-section={id}>
              <h2 id={headingId(id)} tabIndex={-1} className={styles['heading']}>
                {text(title)}
              </h2>
              <Content />
            </section>
          ))}
        </div>
      </div>
    </article>
  )
}
