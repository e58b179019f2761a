import { useText } from '@/i18n/useText'
import styles from './ExportPanel.module.css'
import type { ExportState } from './useExport'

/** How far the file is; read out when it is there, given up or failed. */
export function ExportProgress({ state }: { readonly state: ExportState }) {
  const text = useText()
  return (
    <div className={styles['progress']}>
      {state.kind === 'working' && <progress aria-label={text('export.working')} value={state.share} />}
      <p role="status">
        {state.kind === 'working' && text('export.working')}
        {state.kind === 'done' && text('export.done', { name: state.name })}
        {state.kind === 'cancelled' && text('export.cancelled')}
      </p>
      <p role="alert">{state.kind === 'failed' && text('export.failed')}</p>
    </div>
  )
}
