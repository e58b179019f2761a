import type { Candidate } from '@/domain/match/matches'
import type { Seeker } from '@/domain/match/seeker'
import { matchParts, weightsOf } from '@/domain/match/weights'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { useView } from '@/view/useView'
import styles from './Candidate.module.css'
import { ScoreboardLine } from './ScoreboardLine'

interface PartBarsProps {
  readonly candidate: Candidate
  readonly seeker: Seeker
}

/** The four parts as bars, each with its number; how it is weighed is said beside its name. */
export function PartBars({ candidate: { parts, region }, seeker }: PartBarsProps) {
  const text = useText()
  const format = useFormat()
  const weights = useView((view) => weightsOf(view.aim))
  return (
    <dl className={styles['parts']}>
      {matchParts.map((part) => {
        const value = parts[part]
        const weight = weights[part]
        const how = weight === 0 ? 'none' : weight < 0 ? 'little' : 'much'
        return (
          <div key={part} className={styles['part']} data-weighed={how}>
            <dt>
              {text(`match.part.${part}`)}
              {how !== 'much' && <span className={styles['quiet']}> {text(`match.wanted.${how}`)}</span>}
            </dt>
            <dd>
              <Bar value={value} />
              <span className={styles['value']}>
                {value === null ? text('match.notKnown') : format.number(value, 2)}
              </span>
            </dd>
            {part === 'learning' && weight !== 0 && (
              <dd className={styles['beside']}>
                <ScoreboardLine from={seeker.region} to={region} />
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}

/** For the eye: the number beside it says the same. Nothing is drawn of what isn't known. */
function Bar({ value }: { readonly value: number | null }) {
  return (
    <svg className={styles['bar']} aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 6">
      <rect className={value === null ? styles['unknown'] : styles['track']} width="100" height="6" />
      {value !== null && <rect className={styles['fill']} width={Math.round(value * 100)} height="6" />}
    </svg>
  )
}
