import { useId } from 'react'
import type { OwnKind } from '@/domain/ownData/model'
import { type RoleName, type Roles, rolesOfKind } from '@/domain/ownData/roles'
import { useText } from '@/i18n/useText'
import styles from './OwnDataDialog.module.css'

interface RoleSelectsProps {
  readonly header: readonly string[]
  readonly roles: Roles
  readonly onChange: (roles: Roles) => void
}

const kinds: readonly OwnKind[] = ['choropleth', 'points', 'links']
const combinations: readonly Roles['combine'][] = ['sum', 'mean']

/** What the data are, and which column is what. */
export function RoleSelects({ header, roles, onChange }: RoleSelectsProps) {
  const text = useText()
  const { needed, others } = rolesOfKind[roles.kind]
  const columns = header.map((label, index) => ({ value: String(index), label }))
  const none = { value: '', label: text('own.role.none') }
  const change = (role: RoleName, value: string) => onChange({ ...roles, [role]: value === '' ? null : Number(value) })
  return (
    <fieldset className={styles['fields']} aria-label={text('own.roles')}>
      <Select
        label={text('own.kind')}
        value={roles.kind}
        options={kinds.map((kind) => ({ value: kind, label: text(`own.kind.${kind}`) }))}
        onChange={(value) => onChange({ ...roles, kind: kinds.find((kind) => kind === value) ?? roles.kind })}
      />
      {[...needed, ...others].map((role) => (
        <Select
          key={role}
          label={text(`own.role.${role}`)}
          value={String(roles[role] ?? '')}
          options={[none, ...columns]}
          onChange={(value) => change(role, value)}
        />
      ))}
      {roles.kind === 'choropleth' && (
        <Select
          label={text('own.combine')}
          value={roles.combine}
          options={combinations.map((way) => ({ value: way, label: text(`own.combine.${way}`) }))}
          onChange={(value) => onChange({ ...roles, combine: value === 'mean' ? 'mean' : 'sum' })}
        />
      )}
    </fieldset>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles['input']} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
