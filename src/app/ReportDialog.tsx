import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { manifestQuery } from '@/data/artefactQueries'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { CopyIcon } from '@/ui/icons'
import { Note } from '@/ui/Note'
import { closeReport } from '@/view/dialogActions'
import { problemReport } from './problemReport'
import styles from './ReportDialog.module.css'

/** A text to copy into a message, to be read and changed before. Nothing is sent from here. */
export function ReportDialog() {
  const text = useText()
  const id = useId()
  const client = useQueryClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const [facts] = useState(() => problemReport(client.getQueryData(manifestQuery().queryKey)?.release, window))
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const handleCopy = () => {
    const writing = navigator.clipboard?.writeText(field.current?.value ?? facts) ?? Promise.reject(new Error('none'))
    const handleRefusal = () => {
      // Ready for the keys that copy everywhere.
      field.current?.select()
      setCopied('refused')
    }
    writing.then(() => setCopied('yes'), handleRefusal)
  }
  return (
    <Dialog title={text('report.title')} closeLabel={text('report.close')} isWide onClose={closeReport}>
      <p className={styles['lead']}>{text('report.lead')}</p>
      <label htmlFor={id} className={styles['label']}>
        {text('report.field')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles['field']}
        rows={12}
        spellCheck={false}
        defaultValue={`${text('report.begin')}\n\n\n${facts}`}
      />
      <div className={styles['actions']}>
        <Button variant="primary" icon={<CopyIcon />} onClick={handleCopy}>
          {text('report.copy')}
        </Button>
        <div role="status">
          <Note>{copied === 'no' ? '' : text(`report.copied.${copied}`)}</Note>
        </div>
      </div>
    </Dialog>
  )
}
