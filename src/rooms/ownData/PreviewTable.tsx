import type { Preview } from '@/data/ownData/messages'
import { type Roles, rolesOfKind } from '@/domain/ownData/roles'
import { useText } from '@/i18n/useText'
import styles from './OwnDataDialog.module.css'

/** The first rows as they stand in the file, with what each column was taken for. */
export function PreviewTable({ preview, roles }: { readonly preview: Preview; readonly roles: Roles }) {
  const text = useText()
  const { header, rows, numbers, rowCount } = preview
  const { needed, others } = rolesOfKind[roles.kind]
  const roleOf = (column: number) => [...needed, ...others].find((role) => roles[role] === column)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className={styles['scroll']} tabIndex={0} aria-label={text('own.preview')}>
      <table className={styles['table']}>
        <caption>{text('own.preview.caption', { shown: rows.length, total: rowCount })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('own.preview.row')}</th>
            {header.map((title, column) => {
              const role = roleOf(column)
              return (
                <th key={title} scope="col">
                  {title}
                  {role && <span className={styles['role']}>{text(`own.role.${role}`)}</span>}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={numbers[index]}>
              <th scope="row">{numbers[index]}</th>
              {header.map((title, column) => (
                <td key={title}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
