import { ExternalLink } from './ExternalLink'
import styles from './SourceList.module.css'

export interface SourceEntry {
  readonly id: string
  readonly title: string
  /** Missing for a book or a file without an address. */
  readonly url?: string | undefined
}

export interface SourceTexts {
  /** "Source" or "Sources". */
  readonly sourcesLabel: (count: number) => string
  /** "5 sources", to be opened. */
  readonly manySources: (count: number) => string
  readonly noSource: string
  readonly newTabNote: string
}

interface Props {
  readonly sources: readonly SourceEntry[]
  readonly texts: SourceTexts
  /** In place of "Source": "Source of all 9 priorities". */
  readonly label?: string
  /** Opened on demand even if they are few: where many facts have long ones. */
  readonly isFolded?: boolean
}

const shownAtOnce = 3

/** Where a fact comes from: its titles, with a way to the page where there is one. */
export function SourceList({ sources, texts, label, isFolded = false }: Props) {
  if (sources.length === 0) return <p className={styles['sources']}>{texts.noSource}</p>
  if (isFolded || sources.length > shownAtOnce) {
    return (
      <details className={styles['sources']}>
        <summary className={styles['summary']}>{label ?? texts.manySources(sources.length)}</summary>
        <SourceLinks sources={sources} texts={texts} />
      </details>
    )
  }
  return (
    <div className={styles['sources']}>
      <span className={styles['label']}>{label ?? texts.sourcesLabel(sources.length)}</span>
      <SourceLinks sources={sources} texts={texts} />
    </div>
  )
}

function SourceLinks({ sources, texts }: Props) {
  return (
    <ul className={styles['list']}>
      {sources.map(({ id, title, url }) => (
        <li key={id}>
          {url === undefined ? (
            title
          ) : (
            <ExternalLink href={url} newTabNote={texts.newTabNote}>
              {title}
            </ExternalLink>
          )}
        </li>
      ))}
    </ul>
  )
}
