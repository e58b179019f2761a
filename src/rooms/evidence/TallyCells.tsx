import type { Tally } from '@/domain/evidencePack/evidencePack'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import styles from './Evidence.module.css'

/** Counts, or in their place that nothing was found, which is not the same as none. */
export function TallyCells({ tally }: { readonly tally: Pick<Tally, 'projects' | 'events' | 'partners'> }) {
  const text = useText()
  const format = useFormat()
  const { projects, events, partners } = tally
  if (projects + events === 0) {
    return (
      <td colSpan={3} className={styles['none']}>
        {text('pack.noneFound')}
      </td>
    )
  }
  return (
    <>
      <td className={styles['number']}>{format.number(projects)}</td>
      <td className={styles['number']}>{format.number(events)}</td>
      <td className={styles['number']}>{format.number(partners)}</td>
    </>
  )
}
