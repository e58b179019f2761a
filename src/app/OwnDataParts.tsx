import { Suspense } from 'react'
import { useView } from '@/view/useView'
import { DropTargetPart } from './dataParts'
import { lazyPart } from './lazyPart'

const OwnDataDialog = lazyPart(() => import('@/rooms/ownData/OwnDataDialog').then((module) => module.OwnDataDialog))

/** What own data need of the whole page: a place to drop a file, and the dialog. */
export function OwnDataParts() {
  const dialog = useView((view) => view.ownDialog)
  return (
    <Suspense fallback={null}>
      <DropTargetPart />
      {dialog && <OwnDataDialog file={dialog.file} />}
    </Suspense>
  )
}
