import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { plainLines } from '@/ui/plainLines'

export function MapSection() {
  const text = useText()
  return (
    <Lines
      items={plainLines([
        text('help.map.colour', { layers: text('layers.heading') }),
        text('help.map.noData'),
        text('help.map.filter'),
        text('help.map.points'),
        text('help.map.other', { table: text('rooms.table'), matrix: text('rooms.matrix') }),
      ])}
    />
  )
}
