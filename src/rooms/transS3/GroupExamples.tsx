import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import { areaExamples } from '@/domain/areaExamples'
import { sortedUnique } from '@/domain/grouping'
import { type GroupPart, regionsOf } from '@/domain/transS3/group'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import { useViewLink } from '@/view/useViewLink'
import styles from './TransS3Room.module.css'

const { project } = area
const groups = [
  { id: 'project', parts: project ? [{ kind: 'project', id: project.id }] : [] },
  { id: 'countries', parts: areaExamples.countries.map((id) => ({ kind: 'country', id })) },
]

/** While no region is chosen: groups a press away. */
export function GroupExamples() {
  const text = useText()
  const catalogue = useCatalogue()
  const linkTo = useViewLink()
  return (
    <div className={styles['examples']}>
      <h3>{text('match.examples')}</h3>
      <ul>
        {groups.map(({ id, parts }) => {
          const group = sortedUnique(parts.flatMap((part) => regionsOf(catalogue, part as GroupPart)))
          return (
            group.length > 0 && (
              <li key={id}>
                <SelectLink {...linkTo({ group })}>{text(`group.example.${id}`, { count: group.length })}</SelectLink>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
