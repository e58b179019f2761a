import { useId, useState } from 'react'
import { Button } from './Button'
import styles from './CopyLink.module.css'
import { CheckIcon, CopyIcon } from './icons'

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
  const [outcome, setOutcome] = useState<{ kind: 'copied' | 'refused'; link: string } | null>(null)
  const handleClick = async () => {
    setOutcome(null)
    const link = makeLink()
    try {
      await navigator.clipboard.writeText(link)
      setOutcome({ kind: 'copied', link })
    } catch {
      // No permission, no secure origin, an embedding page without the right: the reader gets the link itself.
      setOutcome({ kind: 'refused', link })
    }
  }
  const isCopied = outcome?.kind === 'copied'
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
        {outcome?.kind === 'refused' && texts.copyRefused}
      </span>
      {outcome?.kind === 'refused' && (
        <label className={styles['field']} htmlFor={fieldId}>
          {texts.linkField}
          <input id={fieldId} readOnly value={outcome.link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  )
}
