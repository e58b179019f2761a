import { useText } from '@/i18n/useText'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { setRoom } from '@/view/actions'
import { useView } from '@/view/useView'
import { builtRooms, type RoomEntry } from './rooms'

/** What fills the main area. With one room there is nothing to switch, so nothing is shown. */
export function ViewSwitch({ rooms = builtRooms }: { readonly rooms?: readonly RoomEntry[] }) {
  const text = useText()
  const room = useView((view) => view.room)
  if (rooms.length < 2) return null
  return (
    <SegmentedControl
      legend={text('rooms.label')}
      isLegendHidden
      segments={rooms.map(({ id, label }) => ({ value: id, label: text(label) }))}
      value={rooms.some(({ id }) => id === room) ? room : 'map'}
      onChange={setRoom}
    />
  )
}
