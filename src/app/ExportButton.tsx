import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ExportIcon } from '@/ui/ExportIcon'
import { IconButton } from '@/ui/IconButton'
import { lazyPart } from './lazyPart'
import { RoomBoundary } from './RoomBoundary'
import { useLayout } from './useLayout'

const ExportPlace = lazyPart(() => import('./ExportPlace').then((module) => module.ExportPlace))

/** Opens the dialog in which a file of what is shown is made. */
export function ExportButton() {
  const text = useText()
  const isWide = useLayout() === 'wide'
  const [isOpen, setIsOpen] = useState(false)
  const open = () => setIsOpen(true)
  const label = text('export.open')
  return (
    <>
      {isWide ? (
        <Button icon={<ExportIcon />} onClick={open} aria-haspopup="dialog">
          {label}
        </Button>
      ) : (
        <IconButton label={label} icon={<ExportIcon />} onClick={open} aria-haspopup="dialog" />
      )}
      {isOpen && (
        <Dialog
          isWide
          title={text('export.heading')}
          closeLabel={text('export.close')}
          onClose={() => setIsOpen(false)}
        >
          <RoomBoundary where="export">
            <ExportPlace />
          </RoomBoundary>
        </Dialog>
      )}
    </>
  )
}
