import type { RefObject } from 'react'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/mapHandle'
import { IconButton } from '@/ui/IconButton'
import { MinusIcon, PlusIcon, WholeAreaIcon } from '@/ui/icons'
import { useView } from '@/view/useView'
import styles from './MapButtons.module.css'

/** What the wheel and the fingers do, for everybody else. Without a map to move they are not there. */
export function MapButtons({ map }: { readonly map: RefObject<MapHandle | null> }) {
  const text = useText()
  const hasMap = useView((view) => view.mapStatus !== 'loading')
  if (!hasMap) return null
  const buttons = [
    { id: 'zoomIn', icon: <PlusIcon />, onClick: () => map.current?.zoomIn() },
    { id: 'zoomOut', icon: <MinusIcon />, onClick: () => map.current?.zoomOut() },
    { id: 'wholeArea', icon: <WholeAreaIcon />, onClick: () => map.current?.fitAll() },
  ]
  return (
    <div className={styles['buttons']}>
      {buttons.map(({ id, icon, onClick }) => (
        <IconButton key={id} label={text(`map.${id}`)} icon={icon} tooltip="before" onClick={onClick} />
      ))}
    </div>
  )
}
