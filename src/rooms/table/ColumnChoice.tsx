import { type KeyboardEvent, useRef } from 'react'
import type { Table } from '@/domain/table/table'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { ChevronIcon } from '@/ui/icons'
import { setColumns } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './ColumnChoice.module.css'

/** Which columns are shown. Without any, the table shows those it begins with. */
export function ColumnChoice({ table }: { readonly table: Table }) {
  const text = useText()
  const words = useWords()
  const details = useRef<HTMLDetailsElement>(null)
  const hasChosen = useView((view) => view.columns.length > 0)
  const shown = table.columns.map(({ id }) => id)
  const close = () => details.current?.removeAttribute('open')
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    // Else Escape would clear the selection, too.
    event.preventDefault()
    close()
    details.current.querySelector('summary')?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes what the summary opens; nothing else is pressed here.
    <details
      ref={details}
      className={styles['details']}
      onKeyDown={handleKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close()
      }}
    >
      <summary className={styles['summary']}>
        {text('table.columns')} <ChevronIcon />
      </summary>
      <fieldset className={styles['list']}>
        <legend className={styles['legend']}>{text('table.columns.legend')}</legend>
        {table.choices.map(({ id, title }) => (
          <Checkbox
            key={id}
            isChecked={shown.includes(id)}
            onChange={(isChecked) => setColumns(isChecked ? [...shown, id] : shown.filter((other) => other !== id))}
          >
            {words(title)}
          </Checkbox>
        ))}
        {hasChosen && (
          <Button variant="plain" onClick={() => setColumns([])}>
            {text('table.columns.usual')}
          </Button>
        )}
      </fieldset>
    </details>
  )
}
