import { useCatalogue } from '@/data/useCatalogue'
import type { TableId } from '@/domain/filter'
import { selectionName } from '@/domain/regionName'
import type { TableRow } from '@/domain/table/table'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CheckIcon, PlusIcon } from '@/ui/icons'
import type { LinkView } from '@/view/state'
import { useTeamToggle } from '@/view/useTeamToggle'
import styles from './RecordTable.module.css'
import { useLanguage } from './useTable'

/** Tables whose rows can be put into the team. */
export const hasTeam = (table: TableId) => table === 'regions' || table === 'organisations'

/** At the end of a row: puts it into the team, or takes it out. */
export function TeamCell({ row: { selection, key } }: { readonly row: TableRow }) {
  const text = useText()
  const name = selectionName(useCatalogue(), selection, useLanguage()) ?? key
  const { isIn, toggle } = useTeamToggle(selection.id as LinkView['team'][number])
  return (
    <td className={styles['teamCell']}>
      <IconButton
        label={text('team.add.named', { name })}
        icon={isIn ? <CheckIcon /> : <PlusIcon />}
        aria-pressed={isIn}
        onClick={toggle}
        tooltip="before"
      />
    </td>
  )
}
