import type { DomainTally, EvidencePack } from '@/domain/evidencePack/evidencePack'
import type { NumberedSources } from '@/domain/numberedSources'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Cited, Wide } from '@/ui/Paper'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import styles from './Evidence.module.css'
import { TallyCells } from './TallyCells'
import { TallyHead } from './TallyHead'

interface Props {
  readonly pack: EvidencePack
  readonly sources: NumberedSources
}

/** Domains of the strategy first, with the priorities that name them; one without a record is shown as such. */
export function ByDomain({ pack, sources }: Props) {
  const text = useText()
  const { domains, priorities, withoutDomain } = pack
  return (
    <section>
      <h2>{text('pack.byDomain')}</h2>
      {priorities.length === 0 && <p>{text('pack.noStrategy')}</p>}
      <Wide>
        <table className={styles['tallies']}>
          <TallyHead first={text('compare.domain')} second={text('pack.priorities')} />
          <tbody>
            {domains.map((row) => (
              <Row key={row.domain.id} row={row} sources={sources} />
            ))}
            {withoutDomain.projects + withoutDomain.events > 0 && (
              <tr>
                <th scope="row">{text('pack.withoutDomain')}</th>
                <td />
                <TallyCells tally={withoutDomain} />
              </tr>
            )}
          </tbody>
        </table>
      </Wide>
      <p className={styles['quiet']}>{[text('pack.countedOften'), text('evidence.domainsAreOurs')].join(' ')}</p>
    </section>
  )
}

function Row({ row, sources }: { readonly row: DomainTally; readonly sources: NumberedSources }) {
  const text = useText()
  const label = useLabel()
  const { unverified } = useFactTexts()
  return (
    <tr>
      <th scope="row">{label(row.domain.labels)}</th>
      <td>
        {row.priorities.length === 0 && <span className={styles['quiet']}>{text('pack.notInStrategy')}</span>}
        {row.priorities.map(({ id, title, level, period, confidence, sources: ids }) => (
          <div key={id}>
            {title}{' '}
            <span className={styles['quiet']}>
              (
              {[text(`filters.period.${period}`), level === 'national' && text('brief.national')]
                .filter(Boolean)
                .join(', ')}
              )
            </span>
            {confidence !== 'source' && <UnverifiedMark {...unverified} />}
            <Cited numbers={sources.numbersOf(ids)} />
          </div>
        ))}
      </td>
      <TallyCells tally={row} />
    </tr>
  )
}
