import { useText } from '@/i18n/useText'
import { IconSelect } from '@/ui/IconSelect'
import { MapIcon } from '@/ui/MapIcon'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TableIcon } from '@/ui/TableIcon'
import { setRoom } from '@/view/actions'
import { useView } from '@/view/useView'
import { builtRooms, type RoomEntry } from './rooms'
import { useLayout } from './useLayout'

/** What fills the main area. With one room there is nothing to switch, so nothing is shown; where there is little room, one button. */
export function ViewSwitch({ rooms = builtRooms }: { readonly rooms?: readonly RoomEntry[] }) {
  const text = useText()
  const room = useView((view) => view.room)
  const layout = useLayout()
  if (rooms.length < 2) return null
  const choices = rooms.map(({ id, label }) => ({ value: id, label: text(label) }))
  const value = rooms.some(({ id }) => id === room) ? room : 'map'
  if (layout !== 'wide') {
    const icon = value === 'map' ? <MapIcon /> : <TableIcon />
    return <IconSelect label={text('rooms.label')} icon={icon} options={choices} value={value} onChange={setRoom} />
  }
  return (
    <SegmentedControl legend={text('rooms.label')} isLegendHidden segments={choices} value={value} onChange={setRoom} />
  )
}
