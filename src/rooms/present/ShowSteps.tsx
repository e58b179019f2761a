import { useEffect } from 'react'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { UndoIcon } from '@/ui/showIcons'
import { shownShow, undoShow } from '@/view/showStore'
import { useShow } from '@/view/useShow'
import styles from './ShowPanel.module.css'

export const undoButtonId = 'show-undo'

/** What was done last, said to everybody, and the way back from it. */
export function ShowSteps() {
  const text = useText()
  const told = useShow((state) => state.told)
  const canUndo = useShow(({ past }) => past.length > 0)
  const show = useShow(shownShow)
  const isKept = useShow((state) => state.isKept)
  useUndoKey()
  const number = show.findIndex(({ id }) => id === told?.sceneId) + 1
  return (
    <>
      <div className={styles['steps']}>
        <p role="status">{told && text(`show.told.${told.change}`, { number, count: show.length })}</p>
        {canUndo && (
          <Button id={undoButtonId} variant="plain" icon={<UndoIcon />} onClick={undoShow}>
            {text('show.undo')}
          </Button>
        )}
      </div>
      {!isKept && <p className={styles['warning']}>{text('show.notKept')}</p>}
    </>
  )
}

/** Ctrl or ⌘ and Z, except where a field has its own undo. */
function useUndoKey(): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      const isInField = event.target instanceof Element && event.target.matches('input, textarea, select')
      if (!isUndo || isInField) return
      event.preventDefault()
      undoShow()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])
}
