import { useCatalogue } from '@/data/useCatalogue'
import { type Relaxation, relaxations } from '@/domain/relaxations'
import { countMatching } from '@/domain/selectors'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './Relaxations.module.css'

/** More ways than these are no help to choose. */
const mostWays = 4

/** A kind without its words does not compile. */
const words = {
  'match-any': 'filters.relax.match-any',
  'newest-period': 'filters.relax.newest-period',
  'show-unverified': 'filters.relax.show-unverified',
  'drop-domain': 'filters.relax.drop-domain',
  'drop-countries': 'filters.relax.drop-countries',
  'drop-domains': 'filters.relax.drop-domains',
} as const satisfies Record<Relaxation['kind'], string>

/** Where nothing matches: what to change so that something does, nearest first, each with what it would bring. */
export function Relaxations() {
  const text = useText()
  const label = useLabel()
  const catalogue = useCatalogue()
  const filter = useFilter()
  if (countMatching(catalogue, filter) > 0) return null
  const ways = relaxations(catalogue, filter).slice(0, mostWays)
  const say = ({ kind, domain, regions }: Relaxation) => {
    const labels = domain === undefined ? undefined : catalogue.domains.get(domain)?.labels
    return text(words[kind], { regions, domain: labels === undefined ? '' : label(labels) })
  }
  return (
    <div className={styles['box']}>
      <p>{text(ways.length === 0 ? 'filters.nothing' : 'filters.nothingTry')}</p>
      {ways.length > 0 && (
        <ul className={styles['list']}>
          {ways.map((way) => (
            <li key={`${way.kind} ${way.domain ?? ''}`}>
              <Button onClick={() => changeFilter(way.change)}>{say(way)}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
