import { type ReactNode, useState } from 'react'
import type { TableId } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Note } from '@/ui/Note'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './ExportPanel.module.css'
import { ExportProgress } from './ExportProgress'
import { type ExportKind, type ExportKit, exportKinds } from './exportKit'
import { Preview } from './Preview'
import { download, useExport } from './useExport'

const isPicture = (kind: ExportKind) => kind === 'png' || kind === 'svg'
const isTable = (kind: ExportKind) => kind === 'csv' || kind === 'xlsx'

/** Which file, how large, and how far it is. */
export function ExportPanel({ kit }: { readonly kit: ExportKit }) {
  const text = useText()
  const [kind, setKind] = useState<ExportKind>('png')
  const [size, setSize] = useState(kit.sizes[0]?.id ?? '')
  const [table, setTable] = useState<TableId>(kit.tables[0] ?? 'links')
  const { state, start, cancel, clear } = useExport()
  const isWorking = state.kind === 'working'
  const chooseKind = (chosen: ExportKind) => {
    if (isWorking) cancel()
    clear()
    setKind(chosen)
  }
  return (
    <div className={styles['panel']}>
      <div className={styles['kinds']}>
        <SegmentedControl
          legend={text('export.kind')}
          segments={exportKinds.map((value) => ({ value, label: text(`export.kind.${value}`) }))}
          value={kind}
          onChange={chooseKind}
        />
      </div>
      <Note>{text(`export.about.${kind}`)}</Note>
      {isPicture(kind) && (
        <Choice label={text('export.size')} value={size} onChange={setSize}>
          {kit.sizes.map(({ id, width, height }) => (
            <option key={id} value={id}>
              {text(`export.size.${id}`, { width: String(width), height: String(height) })}
            </option>
          ))}
        </Choice>
      )}
      {isTable(kind) && (
        <Choice label={text('export.table')} value={table} onChange={(value) => setTable(value as TableId)}>
          {kit.tables.map((id) => (
            <option key={id} value={id}>
              {text(`table.of.${id}`)}
            </option>
          ))}
        </Choice>
      )}
      {(isPicture(kind) || kind === 'pptx') && <Preview kit={kit} size={isPicture(kind) ? size : '1x'} />}
      <div className={styles['foot']}>
        {isWorking ? (
          <Button onClick={cancel}>{text('export.cancel')}</Button>
        ) : (
          <Button variant="primary" onClick={() => void start((job) => kit.make({ kind, size, table }, job), download)}>
            {text('export.start', { kind: text(`export.kind.${kind}`) })}
          </Button>
        )}
        <ExportProgress state={state} />
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className={styles['choice']}>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  )
}
