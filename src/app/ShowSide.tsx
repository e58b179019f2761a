import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import { Panel } from '@/ui/Panel'
import { openShow } from '@/view/dialogActions'
import { lazyPart } from './lazyPart'
import { presentOpener } from './PresentButton'
import { RoomBoundary } from './RoomBoundary'
import styles from './ShowSide.module.css'

const TitledShow = lazyPart(() => import('./TitledShow').then((module) => module.TitledShow))

/** The panel of the presentation, in front of what is selected: the map beside it stays in use. */
export function ShowSide() {
  const text = useText()
  const panel = useRef<HTMLElement>(null)
  // Who opened it goes on in it; one that came with a link leaves the focus where it is.
  useEffect(() => {
    if (document.activeElement !== null && document.activeElement === presentOpener()) panel.current?.focus()
  }, [])
  const close = () => {
    openShow(false)
    presentOpener()?.focus()
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // Not also the selection's.
    event.preventDefault()
    close()
  }
  return (
    <Panel
      ref={panel}
      tabIndex={-1}
      aria-label={text('show.heading')}
      className={styles['side']}
      data-covers="right"
      onKeyDown={handleKeyDown}
    >
      <div className={styles['head']}>
        <h2>{text('show.heading')}</h2>
        <IconButton label={text('show.close')} icon={<CloseIcon />} tooltip="before" onClick={close} />
      </div>
      <div className={styles['scroll']}>
        <RoomBoundary where="show">
          <TitledShow />
        </RoomBoundary>
      </div>
    </Panel>
  )
}
