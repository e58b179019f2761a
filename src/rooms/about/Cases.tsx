import { useAbout } from '@/data/useAbout'
import { useText } from '@/i18n/useText'
import styles from './Cases.module.css'
import { DomainLinks } from './DomainLinks'
import { PlaceList } from './PlaceList'
import { RecordLink } from './RecordLink'
import { Sources } from './Sources'

/** What came of it, where a page tells. */
export function Cases() {
  const text = useText()
  const { cases } = useAbout()
  return (
    <ul className={styles['cases']}>
      {cases.map(({ title, summary, regionIds, domains, event, sources }) => (
        <li key={title} className={styles['case']}>
          <h4 className={styles['title']}>
            {event === undefined ? title : <RecordLink target={{ kind: 'event', id: event }}>{title}</RecordLink>}
          </h4>
          <p>{summary}</p>
          <PlaceList label={text('about.cases.regions')} codes={regionIds} />
          {domains.length > 0 && <DomainLinks domains={domains} />}
          <Sources ids={sources} />
        </li>
      ))}
    </ul>
  )
}
