import type { Listed } from '@/domain/brief/listed'
import type { BriefPriority } from '@/domain/brief/priorities'
import type { NumberedSources } from '@/domain/numberedSources'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Cited } from '@/ui/Paper'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import styles from './Brief.module.css'

interface Props {
  readonly priorities: Listed<BriefPriority>
  readonly sources: NumberedSources
}

/** Priorities in the strategy's words, each with its periods and whose it is. */
export function PriorityTitles({ priorities: { shown, more }, sources }: Props) {
  const text = useText()
  const { unverified } = useFactTexts()
  return (
    <>
      {shown.map(({ title, level, periods, isUnverified, sources: ids }, index) => (
        <span key={`${level} ${title}`}>
          {index > 0 && '; '}
          {title}
          <span className={styles['quiet']}>
            {' '}
            (
            {[
              ...periods.map((period) => text(`brief.period.${period}`)),
              level === 'national' && text('brief.national'),
            ]
              .filter(Boolean)
              .join(', ')}
            )
          </span>
          {isUnverified && <UnverifiedMark {...unverified} />}
          <Cited numbers={sources.numbersOf(ids)} />
        </span>
      ))}
      {more > 0 && <span className={styles['quiet']}> {text('document.more', { count: more })}</span>}
    </>
  )
}
