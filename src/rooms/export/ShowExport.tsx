import { useCallback, useId, useState } from 'react'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { PrintSheet } from '@/ui/PrintSheet'
import styles from './ExportPanel.module.css'
import { ExportProgress } from './ExportProgress'
import type { ShowExportKit } from './exportKit'
import { ShowPages } from './ShowPages'
import { download, useExport } from './useExport'

interface ShowExportProps {
  readonly kit: ShowExportKit
  /** Scenes of the show; at least one. */
  readonly count: number
}

/** The whole show as slides to be edited, and on paper or as PDF through the browser's printing. */
export function ShowExport({ kit, count }: ShowExportProps) {
  const text = useText()
  const id = useId()
  const [pages, setPages] = useState<readonly string[] | null>(null)
  const stop = useCallback(() => setPages(null), [])
  const { state, start, cancel } = useExport()
  const print = () =>
    start(kit.pages, (made) => {
      setPages(made)
      return { kind: 'idle' }
    })
  return (
    <section aria-labelledby={id} className={styles['show']}>
      <h3 id={id}>{text('show.slides')}</h3>
      <p className={styles['quiet']}>{text('show.slides.about')}</p>
      <div className={styles['foot']}>
        {state.kind === 'working' ? (
          <Button onClick={cancel}>{text('export.cancel')}</Button>
        ) : (
          <>
            <Button onClick={() => void start(kit.slides, download)}>{text('show.slides.pptx', { count })}</Button>
            <Button onClick={() => void print()}>{text('show.slides.print')}</Button>
          </>
        )}
        <ExportProgress state={state} />
      </div>
      {pages && (
        <PrintSheet onDone={stop}>
          <ShowPages pages={pages} />
        </PrintSheet>
      )}
    </section>
  )
}
