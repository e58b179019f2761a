import { useCatalogue } from '@/data/useCatalogue'
import type { DomainId, RegionId } from '@/domain/ids'
import type { Aim } from '@/domain/match/weights'
import type { HelixSide } from '@/domain/schema/vocabulary'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import type { LinkView } from '@/view/state'
import { useViewLink } from '@/view/useViewLink'
import styles from './MatchRoom.module.css'

interface Example {
  /** End of the id of its message. */
  readonly id: string
  readonly region: RegionId
  readonly aim: Aim
  readonly domains?: readonly DomainId[]
  readonly helix?: readonly HelixSide[]
}

/** Questions of the kind that people bring. */
const examples: readonly Example[] = [
  { id: 'new', region: 'PL84' as RegionId, aim: 'new' },
  { id: 'learn', region: 'LV008' as RegionId, aim: 'learn' },
  {
    id: 'need',
    region: 'PL84' as RegionId,
    aim: 'new',
    domains: ['advanced-manufacturing', 'blue-economy'] as readonly string[] as readonly DomainId[],
    helix: ['business-support', 'industry'],
  },
]

/** While no region is chosen: what this room answers, each a press away. */
export function MatchExamples() {
  const text = useText()
  const { regions } = useCatalogue()
  const linkTo = useViewLink()
  const known = examples.filter(({ region }) => regions.has(region))
  if (known.length === 0) return null
  return (
    <div className={styles['examples']}>
      <h3>{text('match.examples')}</h3>
      <ul>
        {known.map(({ id, region, ...rest }) => {
          const change: Partial<LinkView> = { domains: [], helix: [], countries: [], ...rest, matchFor: region }
          return (
            <li key={id}>
              <SelectLink {...linkTo(change)}>{text(`match.example.${id}`)}</SelectLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
