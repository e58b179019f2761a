import { useId, useState } from 'react'
import type { FileFault } from '@/domain/ownData/model'
import { limits } from '@/domain/ownData/model'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Note } from '@/ui/Note'
import styles from './OwnDataDialog.module.css'

interface SourceStepProps {
  /** Why the last attempt came to nothing. */
  readonly fault: FileFault | null
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
}

const endings = '.csv,.tsv,.txt,.xlsx,.json,.geojson,.topojson'

export function SourceStep({ fault, onFile, onText }: SourceStepProps) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const [pasted, setPasted] = useState('')
  const rows = format.number(limits.rows)
  return (
    <div className={styles['step']}>
      {fault !== null && (
        <div role="alert" className={styles['fault']}>
          <p>{text(`own.fault.${fault}`, { rows, columns: limits.columns })}</p>
          <p>{text('own.nothingChanged')}</p>
        </div>
      )}
      <p>{text('own.lead')}</p>
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{text('own.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept={endings}
          className={styles['file']}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onFile(file)
          }}
        />
        <Note>{text('own.formats', { rows })}</Note>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-text`}>{text('own.paste')}</label>
        <textarea
          id={`${id}-text`}
          rows={5}
          spellCheck={false}
          className={styles['text']}
          placeholder={text('own.paste.example')}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </div>
      <div className={styles['actions']}>
        <Button variant="primary" disabled={pasted.trim() === ''} onClick={() => onText(pasted)}>
          {text('own.read')}
        </Button>
      </div>
    </div>
  )
}
