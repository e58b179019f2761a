import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { classNames } from './classNames'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'
import { CloseIcon } from './icons'

interface DialogProps {
  readonly title: string
  /** Below the title. */
  readonly note?: ReactNode
  readonly closeLabel: string
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog of the browser: it keeps the focus, closes with Escape or a press beside it, and gives the focus back. */
export function Dialog({ title, note, closeLabel, isWide = false, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element is gone: only a dialog in the page can give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      closedby="any"
      className={classNames(styles['dialog'], isWide && styles['wide'])}
      // One that was opened again before the event arrived is not closed.
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className={styles['head']}>
        <div>
          <h2 id={id}>{title}</h2>
          {note}
        </div>
        <IconButton label={closeLabel} icon={<CloseIcon />} onClick={() => dialog.current?.close()} tooltip="before" />
      </div>
      {children}
    </dialog>
  )
}
