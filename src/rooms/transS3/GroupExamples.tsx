import { useCatalogue } from '@/data/useCatalogue'
import { sortedUnique } from '@/domain/grouping'
import { type GroupPart, regionsOf } from '@/domain/transS3/group'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import { useViewLink } from '@/view/useViewLink'
import styles from './TransS3Room.module.css'

const examples: readonly {
  readonly id: string
  readonly parts: readonly { readonly kind: string; readonly id: string }[]
}[] = [
  { id: 'project', parts: [{ kind: 'project', id: 'gosmart-bsr' }] },
  {
    id: 'baltic',
    parts: [
      { kind: 'country', id: 'EE' },
      { kind: 'country', id: 'LV' },
      { kind: 'country', id: 'LT' },
    ],
  },
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
        {examples.map(({ id, parts }) => {
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
