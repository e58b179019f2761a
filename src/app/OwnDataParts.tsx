import { lazy, Suspense } from 'react'
import { DropTarget } from '@/rooms/ownData/DropTarget'
import { useView } from '@/view/useView'

const OwnDataDialog = lazy(() =>
  import('@/rooms/ownData/OwnDataDialog').then((module) => ({ default: module.OwnDataDialog })),
)

/** What own data need of the whole page: a place to drop a file, and the dialog. */
export function OwnDataParts() {
  const dialog = useView((view) => view.ownDialog)
  return (
    <>
      <DropTarget />
      {dialog && (
        <Suspense fallback={null}>
          <OwnDataDialog file={dialog.file} />
        </Suspense>
      )}
    </>
  )
}
