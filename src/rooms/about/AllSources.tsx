import { useMemo, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { ExternalLink } from '@/ui/ExternalLink'
import { Note } from '@/ui/Note'
import styles from './AllSources.module.css'

/** Every source that any record names, by title. Drawn when opened: they are hundreds. */
export function AllSources() {
  const text = useText()
  const format = useFormat()
  const { sources } = useCatalogue()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>
        {text('about.allSources.count', { count: sources.size, shown: format.number(sources.size) })}
      </summary>
      {isOpen && <SourceTitles />}
    </details>
  )
}

function SourceTitles() {
  const { newTabNote } = useFactTexts()
  const { sources } = useCatalogue()
  const byTitle = useMemo(() => [...sources.values()].sort((a, b) => a.title.localeCompare(b.title)), [sources])
  return (
    <ol className={styles['titles']}>
      {byTitle.map(({ id, title, url, licence, note }) => (
        <li key={id}>
          {url === undefined ? (
            title
          ) : (
            <ExternalLink href={url} newTabNote={newTabNote}>
              {title}
            </ExternalLink>
          )}
          {licence !== undefined && <Note>{licence}</Note>}
          {note !== undefined && <Note>{note}</Note>}
        </li>
      ))}
    </ol>
  )
}
