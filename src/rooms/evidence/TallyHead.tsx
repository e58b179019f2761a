import { useText } from '@/i18n/useText'
import styles from './Evidence.module.css'

/** Titles of the columns of counts, after those of the two first ones. */
export function TallyHead({ first, second }: { readonly first: string; readonly second: string }) {
  const text = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{second}</th>
        {(['projects', 'events', 'regions'] as const).map((kind) => (
          <th key={kind} scope="col" className={styles['number']}>
            {text(`pack.column.${kind}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
