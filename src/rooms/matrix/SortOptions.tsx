import { useCatalogue } from '@/data/useCatalogue'
import type { RowOrder } from '@/domain/matrix/rowOrder'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'

interface SortOptionsProps {
  readonly hasSimilarity: boolean
  readonly hasDomains: boolean
}

/** What rows can be sorted by, as the `sort` of a view says it. */
export function SortOptions({ hasSimilarity, hasDomains }: SortOptionsProps) {
  const text = useText()
  const label = useLabel()
  const { domains } = useCatalogue()
  return (
    <>
      <option value="country">{text('matrix.sort.country')}</option>
      <option value="name">{text('matrix.sort.name')}</option>
      <option value="count">{text('matrix.sort.count')}</option>
      {hasSimilarity && <option value="similarity">{text('matrix.sort.similarity')}</option>}
      {hasDomains && (
        <optgroup label={text('matrix.sort.domain')}>
          {[...domains.values()].map(({ id, labels }) => (
            <option key={id} value={id}>
              {label(labels)}
            </option>
          ))}
        </optgroup>
      )}
    </>
  )
}

/** The value among the options. */
export function sortValue({ by, domain }: RowOrder): string {
  return domain ?? by
}

/** Names and countries begin with A; of numbers, and of having a domain or not, the most comes first. */
export function sortFor(value: string): string {
  return value === 'name' || value === 'country' ? value : `-${value}`
}
