import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { helixSides } from '@/domain/schema/vocabulary'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import styles from './TransS3Room.module.css'

/** Step 4: known organisations of the group by side; whom to ask, not what they say. */
export function Stakeholders({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { organisationsByRegion, missing } = useCatalogue()
  if (missing.includes('organisations')) return <Note kind="empty">{text('evidence.notLoaded')}</Note>
  return (
    <>
      <Note>{text('group.stakeholders')}</Note>
      <ul className={styles['plain']}>
        {helixSides.map((side) => {
          const known = regions.map(({ id, labels }) => ({
            name: label(labels),
            count: (organisationsByRegion.get(id) ?? []).filter(({ helix }) => helix === side).length,
          }))
          const count = known.reduce((sum, one) => sum + one.count, 0)
          const without = known.filter((one) => one.count === 0).map(({ name }) => name)
          return (
            <li key={side}>
              {text(`helix.${side}`)}: {text('group.bodies', { count })}
              {without.length > 0 && <Note>{text('group.without', { names: format.list(without, 'comma') })}</Note>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
