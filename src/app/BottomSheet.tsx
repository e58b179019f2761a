import type { KeyboardEvent, ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import styles from './BottomSheet.module.css'
import { nextRest } from './sheetRests'
import type { Sheet } from './useSheet'
import { useSheetDrag } from './useSheetDrag'

interface BottomSheetProps {
  readonly sheet: Sheet
  readonly label: string
  /** Stays in sight at every rest; the sheet can be dragged by it. */
  readonly head: ReactNode
  readonly children: ReactNode
}

/** The phone's one panel: dragged by its head, or moved by its handle with a press or the arrow keys. */
export function BottomSheet({ sheet, label, head, children }: BottomSheetProps) {
  const text = useText()
  const { height, isDragged, handlers } = useSheetDrag(sheet)
  const { rest, setRest } = sheet
  const step = rest === 'full' ? -1 : 1
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    setRest(nextRest(rest, event.key === 'ArrowUp' ? 1 : -1))
  }
  return (
    <section
      id="panel"
      tabIndex={-1}
      aria-label={label}
      className={classNames(styles['sheet'], isDragged && styles['dragged'])}
      style={{ height }}
    >
      <div className={styles['head']} {...handlers}>
        <button
          type="button"
          className={styles['handle']}
          aria-expanded={rest !== 'peek'}
          aria-label={text(step === 1 ? 'sheet.more' : 'sheet.less')}
          onClick={() => setRest(rest === 'full' ? 'peek' : nextRest(rest, 1))}
          onKeyDown={handleKeyDown}
        />
        {head}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/noNoninteractiveElementInteractions: it only listens to the controls inside, so that none of them has the focus out of sight. */}
      <div
        className={classNames(styles['body'], rest === 'peek' && !isDragged && styles['peeking'])}
        onFocus={() => rest === 'peek' && setRest('half')}
      >
        {children}
      </div>
    </section>
  )
}
