import { useCatalogue } from '@/data/useCatalogue'
import { areaExamples } from '@/domain/areaExamples'
import type { DomainId, RegionId } from '@/domain/ids'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import type { LinkView } from '@/view/state'
import { useViewLink } from '@/view/useViewLink'
import styles from './MatchRoom.module.css'

/** While no region is chosen: what this room answers, each a press away. */
export function MatchExamples() {
  const text = useText()
  const { regions } = useCatalogue()
  const linkTo = useViewLink()
  const known = areaExamples.match.filter(({ region }) => regions.has(region as RegionId))
  if (known.length === 0) return null
  return (
    <div className={styles['examples']}>
      <h3>{text('match.examples')}</h3>
      <ul>
        {known.map(({ id, region, aim, domains = [], helix = [] }) => {
          const change: Partial<LinkView> = {
            domains: domains as readonly string[] as readonly DomainId[],
            helix,
            countries: [],
            aim,
            matchFor: region as RegionId,
          }
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
