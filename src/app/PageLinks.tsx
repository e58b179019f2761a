import { Fragment } from 'react'
import { useText } from '@/i18n/useText'
import { InfoIcon } from '@/ui/icons'
import { isPlainClick } from '@/ui/isPlainClick'
import { MapIcon } from '@/ui/MapIcon'
import { Tooltip } from '@/ui/Tooltip'
import { setRoom } from '@/view/actions'
import { encodeView } from '@/view/codec'
import type { Room } from '@/view/state'
import { useView } from '@/view/useView'
import styles from './PageLinks.module.css'
import { pages } from './rooms'
import { isDocument, usePage } from './usePage'

/** Quiet ways to the pages to be read, and from the one that is open back to the map. */
export function PageLinks() {
  const text = useText()
  const open = usePage()
  const back = <PageLink room="map" label={text('rooms.backToMap')} />
  return (
    <>
      {isDocument(open) && back}
      {pages.map(({ id, label }) => (
        <Fragment key={id}>{id === open?.id ? back : <PageLink room={id} label={text(label)} />}</Fragment>
      ))}
    </>
  )
}

function PageLink({ room, label }: { readonly room: Room; readonly label: string }) {
  const address = useView((view) => encodeView({ ...view, room }))
  return (
    <Tooltip label={label} placement="below">
      <a
        className={styles['link']}
        href={`?${address}`}
        aria-label={label}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          setRoom(room)
        }}
      >
        {room === 'map' ? <MapIcon /> : <InfoIcon />}
      </a>
    </Tooltip>
  )
}
