import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { CheckIcon, CloseIcon, CopyIcon } from '@/ui/icons'
import { Note } from '@/ui/Note'
import { useCopy } from '@/ui/useCopy'
import styles from './ReportDialog.module.css'

interface ReportDialogProps {
  /** Of the thing that the report is about. */
  readonly name: string
  /** What the atlas knows of it: id, view, release, link. */
  readonly report: string
  readonly onClose: () => void
}

/** Puts the reader's words and what the atlas knows into one text to be copied. Nothing is sent, and it says so. */
export function ReportDialog({ name, report, onClose }: ReportDialogProps) {
  const text = useText()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const whole = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  const { outcome, copy } = useCopy()
  useEffect(() => dialog.current?.showModal(), [])
  const content = [words.trim() || text('record.report.noWords'), '', report].join('\n')
  const handleCopy = async () => {
    if ((await copy(content)) === 'refused') whole.current?.select()
  }
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles['dialog']} onClose={onClose}>
      <div className={styles['head']}>
        <h2 id={id}>{text('record.report.heading', { name })}</h2>
        <IconButton
          label={text('record.report.close')}
          icon={<CloseIcon />}
          // The browser's own way, which gives the focus back to the button that opened it.
          onClick={() => dialog.current?.close()}
          tooltip="before"
        />
      </div>
      <Note>{text('record.report.how')}</Note>
      <label className={styles['field']}>
        {text('record.report.words')}
        <textarea rows={3} value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <label className={styles['field']}>
        {text('record.report.whole')}
        <textarea ref={whole} rows={9} readOnly value={content} />
      </label>
      <div className={styles['foot']}>
        <Button
          variant="primary"
          icon={outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
          onClick={() => void handleCopy()}
        >
          {text('record.report.copy')}
        </Button>
        <p role="status" className={styles['status']}>
          {outcome === 'copied' && text('record.report.copied')}
          {outcome === 'refused' && text('record.report.refused')}
        </p>
      </div>
    </dialog>
  )
}
