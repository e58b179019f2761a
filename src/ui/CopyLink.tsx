import { useId, useState } from 'react'
import { Button } from './Button'
import styles from './CopyLink.module.css'
import { CheckIcon, CopyIcon } from './icons'
import { useCopy } from './useCopy'

export interface CopyTexts {
  readonly copy: string
  readonly copied: string
  /** That the browser refused, and what to do. */
  readonly copyRefused: string
  /** Name of the field that then holds the link. */
  readonly linkField: string
}

interface Props {
  readonly texts: CopyTexts
  /** Asked when pressed, so that the link says what is seen then. */
  readonly makeLink: () => string
}

/** Copies a link; where the browser refuses, shows it to be copied by hand. Either way it is said to screen readers. */
export function CopyLink({ texts, makeLink }: Props) {
  const fieldId = useId()
  const { outcome, copy } = useCopy()
  const [link, setLink] = useState('')
  const handleClick = () => {
    const made = makeLink()
    setLink(made)
    void copy(made)
  }
  const isCopied = outcome === 'copied'
  return (
    <div className={styles['copy']}>
      <Button
        variant="plain"
        className={styles['button']}
        icon={isCopied ? <CheckIcon /> : <CopyIcon />}
        onClick={handleClick}
      >
        {texts.copy}
      </Button>
      <span role="status" className={styles['status']}>
        {isCopied && texts.copied}
        {outcome === 'refused' && texts.copyRefused}
      </span>
      {outcome === 'refused' && (
        <label className={styles['field']} htmlFor={fieldId}>
          {texts.linkField}
          <input id={fieldId} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  )
}
