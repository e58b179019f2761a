import type { WholeAbout } from '@/domain/schema/about'
import { useFormat } from '@/i18n/useFormat'
import { RecordLink } from './RecordLink'
import { Sources } from './Sources'
import styles from './Timeline.module.css'

/** What happened when, earliest first. */
export function Timeline({ statements }: { readonly statements: WholeAbout['project']['milestones'] }) {
  const format = useFormat()
  return (
    <ol className={styles['timeline']}>
      {statements.map(({ date, text, event, sources }) => (
        <li key={`${date} ${text}`} className={styles['moment']}>
          <time dateTime={date} className={styles['date']}>
            {format.date(date)}
          </time>
          <div className={styles['what']}>
            <p>{event === undefined ? text : <RecordLink target={{ kind: 'event', id: event }}>{text}</RecordLink>}</p>
            <Sources ids={sources} />
          </div>
        </li>
      ))}
    </ol>
  )
}
