import { Fragment } from 'react'
import { useText } from '@/i18n/useText'
import { HelpIcon } from '@/ui/HelpIcon'
import { InfoIcon } from '@/ui/icons'
import { isPlainClick } from '@/ui/isPlainClick'
import { MapIcon } from '@/ui/MapIcon'
import { Tooltip } from '@/ui/Tooltip'
import { setRoom } from '@/view/actions'
import { encodeView } from '@/view/codec'
import { ariaShortcuts } from '@/view/shortcuts'
import type { Room } from '@/view/state'
import { useView } from '@/view/useView'
import styles from './PageLinks.module.css'
import { pages } from './rooms'
import { isDocument, usePage } from './usePage'

/** Quiet ways to the pages to be read, and from the one that is open back to the map. */
export function PageLinks({ isInMenu = false }: { readonly isInMenu?: boolean }) {
  const text = useText()
  const open = usePage()
  const back = <PageLink room="map" label={text('rooms.backToMap')} isInMenu={isInMenu} />
  return (
    <>
      {isDocument(open) && back}
      {pages.map(({ id, label }) => (
        <Fragment key={id}>
          {id === open?.id ? back : <PageLink room={id} label={text(label)} isInMenu={isInMenu} />}
        </Fragment>
      ))}
    </>
  )
}

interface PageLinkProps {
  readonly room: Room
  readonly label: string
  readonly isInMenu: boolean
}

function PageLink({ room, label, isInMenu }: PageLinkProps) {
  const address = useView((view) => encodeView({ ...view, room }))
  const link = (
    <a
      className={styles[isInMenu ? 'named' : 'link']}
      href={`?${address}`}
      aria-label={label}
      aria-keyshortcuts={room === 'help' ? ariaShortcuts('help') : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        setRoom(room)
      }}
    >
      {room === 'map' ? <MapIcon /> : room === 'help' ? <HelpIcon /> : <InfoIcon />}
      {isInMenu && label}
    </a>
  )
  if (isInMenu) return link
  return (
    <Tooltip label={label} placement="below">
      {link}
    </Tooltip>
  )
}
