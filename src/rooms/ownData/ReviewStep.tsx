import { useId, useState } from 'react'
import type { ReadResult } from '@/data/ownData/messages'
import type { Roles } from '@/domain/ownData/roles'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { closeOwnDialog, showOwn } from '@/view/ownActions'
import styles from './OwnDataDialog.module.css'
import { PreviewTable } from './PreviewTable'
import { Report } from './Report'
import { RoleSelects } from './RoleSelects'

interface ReviewStepProps {
  readonly result: ReadResult
  readonly titleAtFirst: string
  readonly onRoles: (roles: Roles) => void
  readonly onBack: () => void
}

/** What was understood, to be corrected and confirmed. */
export function ReviewStep({ result, titleAtFirst, onRoles, onBack }: ReviewStepProps) {
  const text = useText()
  const { preview, roles, interpretation } = result
  const [title, setTitle] = useState(titleAtFirst)
  const [unit, setUnit] = useState('')
  const { layer } = interpretation
  const confirm = () => {
    if (layer === null) return
    showOwn({ ...layer, title: title.trim() || layer.title, unit: unit.trim() })
    closeOwnDialog()
  }
  return (
    <div className={styles['step']}>
      <div className={styles['fields']}>
        <TextField label={text('own.title')} value={title} onChange={setTitle} most={120} />
        <TextField label={text('own.unit')} value={unit} onChange={setUnit} most={60} />
      </div>
      <RoleSelects header={preview.header} roles={roles} onChange={onRoles} />
      <Report kind={roles.kind} interpretation={interpretation} />
      <PreviewTable preview={preview} roles={roles} />
      <div className={styles['actions']}>
        <Button onClick={onBack}>{text('own.back')}</Button>
        <Button variant="primary" disabled={layer === null} onClick={confirm}>
          {text('own.confirm')}
        </Button>
      </div>
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly most: number
}

function TextField({ label, value, onChange, most }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles['input']}
        value={value}
        maxLength={most}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
