import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { IconButton } from '@/ui/IconButton'
import { ShareIcon } from '@/ui/ShareIcon'
import { lazyPart } from './lazyPart'
import { RoomBoundary } from './RoomBoundary'
import { useLayout } from './useLayout'
import { useRoomName } from './useRoomName'

const SharePanel = lazyPart(() => import('@/rooms/share/SharePanel').then((module) => module.SharePanel))

/** Opens all ways of taking the view along; they are loaded then. */
export function ShareButton() {
  const text = useText()
  const roomName = useRoomName()
  const isWide = useLayout() === 'wide'
  const [isOpen, setIsOpen] = useState(false)
  const open = () => setIsOpen(true)
  const label = text('share.open')
  return (
    <>
      {isWide ? (
        <Button icon={<ShareIcon />} onClick={open} aria-haspopup="dialog">
          {label}
        </Button>
      ) : (
        <IconButton label={label} icon={<ShareIcon />} onClick={open} aria-haspopup="dialog" />
      )}
      {isOpen && (
        <Dialog isWide title={text('share.heading')} closeLabel={text('share.close')} onClose={() => setIsOpen(false)}>
          <RoomBoundary where="share">
            <SharePanel roomName={roomName} />
          </RoomBoundary>
        </Dialog>
      )}
    </>
  )
}
