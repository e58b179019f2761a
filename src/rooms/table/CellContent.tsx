import type { CellValue, Column } from '@/domain/table/table'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { WebsiteLink } from '@/ui/WebsiteLink'
import styles from './RecordTable.module.css'

interface CellContentProps {
  readonly column: Column
  readonly value: CellValue
  /** Within a link: an address is no link of its own there. */
  readonly isPlain?: boolean
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//.test(value)

/** A value as the reader's language writes it. Nothing known, none and zero look different. */
export function CellContent({ column: { kind, decimals }, value, isPlain = false }: CellContentProps) {
  const text = useText()
  const format = useFormat()
  const { newTabNote } = useFactTexts()
  if (value === null) {
    return (
      <span className={styles['unknown']}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{text('table.noData')}</VisuallyHidden>
      </span>
    )
  }
  const values = typeof value === 'object' ? value : [value]
  if (values.length === 0) return <span className={styles['unknown']}>{text('table.none')}</span>
  if (!isPlain && values.some(isAddress)) {
    return values.map((one) => (
      <div key={one}>{isAddress(one) ? <WebsiteLink href={one} newTabNote={newTabNote} /> : one}</div>
    ))
  }
  const inWords = values.map((one) => {
    if (typeof one === 'number') return format.number(one, decimals)
    return kind === 'date' ? format.date(one) : one
  })
  // Several dates or figures of one thing are statements that differ.
  const joint = kind === 'date' || kind === 'number' ? 'or' : 'comma'
  return <span className={styles['clamped']}>{format.list(inWords, joint)}</span>
}
