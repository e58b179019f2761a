import { useCatalogue } from '@/data/useCatalogue'
import { areaExamples } from '@/domain/areaExamples'
import type { RegionId } from '@/domain/ids'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import { useViewLink } from '@/view/useViewLink'
import styles from './CompareRoom.module.css'

const examples = areaExamples.compare as readonly (readonly string[])[] as readonly (readonly RegionId[])[]

/** While nothing is chosen: comparisons a press away. */
export function CompareExamples() {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const { regions } = useCatalogue()
  const linkTo = useViewLink()
  const known = examples
    .map((ids) => ids.flatMap((id) => regions.get(id) ?? []))
    .filter((some, index) => some.length === examples[index]?.length)
  if (known.length === 0) return null
  return (
    <div className={styles['examples']}>
      <h3>{text('match.examples')}</h3>
      <ul>
        {known.map((some) => (
          <li key={some.map(({ id }) => id).join()}>
            <SelectLink {...linkTo({ compared: some.map(({ id }) => id) })}>
              {format.list(some.map(({ labels }) => label(labels)))}
            </SelectLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
