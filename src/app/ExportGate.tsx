import { useText } from '@/i18n/useText'
import { Dialog } from '@/ui/Dialog'
import { openExport } from '@/view/dialogActions'
import { useView } from '@/view/useView'
import { lazyPart } from './lazyPart'
import { RoomBoundary } from './RoomBoundary'

const ExportPlace = lazyPart(() => import('./ExportPlace').then((module) => module.ExportPlace))

/** The dialog in which files are made, while it is open; apart from its button, which a menu takes away. */
export function ExportGate() {
  const text = useText()
  const isOpen = useView((view) => view.isExporting)
  if (!isOpen) return null
  return (
    <Dialog isWide title={text('export.heading')} closeLabel={text('export.close')} onClose={() => openExport(false)}>
      <RoomBoundary where="export">
        <ExportPlace />
      </RoomBoundary>
    </Dialog>
  )
}
