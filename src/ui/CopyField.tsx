import { useId, useRef } from 'react'
import { Button, type ButtonProps } from './Button'
import styles from './CopyField.module.css'
import { CheckIcon, CopyIcon } from './icons'
import { useCopy } from './useCopy'

interface CopyFieldProps {
  readonly label: string
  readonly value: string
  /** Lines in sight; one makes a field of one line. */
  readonly rows?: number
  readonly variant?: ButtonProps['variant']
  readonly texts: { readonly copy: string; readonly copied: string; readonly copyRefused: string }
}

/** A text to be taken along: in sight, and on the clipboard with one press. Where the browser refuses, it is marked. */
export function CopyField({ label, value, rows = 1, variant = 'outline', texts }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const { outcome, copy } = useCopy()
  const handleClick = async () => {
    if ((await copy(value)) === 'copied') return
    field.current?.focus()
    field.current?.select()
  }
  const Field = rows === 1 ? 'input' : 'textarea'
  return (
    <div className={styles['copyField']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={rows === 1 ? styles['line'] : styles['block']}>
        <Field
          ref={field}
          id={id}
          readOnly
          spellCheck={false}
          {...(rows > 1 && { rows })}
          value={value}
          className={styles['field']}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant={variant} icon={outcome === 'copied' ? <CheckIcon /> : <CopyIcon />} onClick={handleClick}>
          {texts.copy}
        </Button>
      </div>
      <p role="status" className={styles['status']}>
        {outcome === 'copied' && texts.copied}
        {outcome === 'refused' && texts.copyRefused}
      </p>
    </div>
  )
}
