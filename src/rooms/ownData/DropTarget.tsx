import { useEffect, useState } from 'react'
import { useText } from '@/i18n/useText'
import { openOwnDialog } from '@/view/ownActions'
import styles from './DropTarget.module.css'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The whole page takes a file: shows so while one is dragged over it. Without this a browser would leave the atlas. */
export function DropTarget() {
  const text = useText()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const handleLeave = (event: DragEvent) => {
      // Leaving the window: nothing of the page is entered instead.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const handleDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) openOwnDialog(file)
    }
    window.addEventListener('dragover', handleOver)
    window.addEventListener('dragleave', handleLeave)
    window.addEventListener('drop', handleDrop)
    return () => {
      window.removeEventListener('dragover', handleOver)
      window.removeEventListener('dragleave', handleLeave)
      window.removeEventListener('drop', handleDrop)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className={styles['target']}>
      <p className={styles['words']}>{text('own.drop')}</p>
    </div>
  )
}
