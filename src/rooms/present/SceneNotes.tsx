import { useState } from 'react'
import { showLimits } from '@/domain/show/show'
import { useText } from '@/i18n/useText'
import styles from './SceneList.module.css'

interface SceneNotesProps {
  readonly notes: string
  readonly number: number
  readonly onChange: (notes: string) => void
}

/** What the speaker wants to say; folded away while there is nothing. */
export function SceneNotes({ notes, number, onChange }: SceneNotesProps) {
  const text = useText()
  const [isOpen, setIsOpen] = useState(notes !== '')
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)} className={styles['notes']}>
      <summary>{text('show.notes')}</summary>
      <textarea
        rows={3}
        maxLength={showLimits.notes}
        value={notes}
        aria-label={text('show.notesOf', { number })}
        onChange={(event) => onChange(event.target.value)}
      />
    </details>
  )
}
