import { useId, useLayoutEffect, useRef } from 'react'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import styles from './StageKeys.module.css'
import { stageKeys } from './stageKeys'

/** What the keys do; Escape or a press beside it closes it. */
export function StageKeys({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} closedby="any" className={styles['dialog']} onClose={onClose}>
      <div className={styles['head']}>
        <h2 id={id}>{text('present.keys')}</h2>
        <IconButton
          label={text('present.keys.close')}
          icon={<CloseIcon />}
          tooltip="before"
          onClick={() => dialog.current?.close()}
        />
      </div>
      <dl className={styles['keys']}>
        {stageKeys.map(({ ways, does }) => (
          <div key={does} className={styles['line']}>
            <dt>
              {ways.map((way) => (
                <kbd key={way}>{way}</kbd>
              ))}
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
