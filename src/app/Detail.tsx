import type { Selection } from '@/domain/filter'
import { DetailContent } from './DetailContent'
import { FocusHeading } from './FocusHeading'
import { lazyPart } from './lazyPart'
import { RoomBoundary } from './RoomBoundary'

const RecordTools = lazyPart(() => import('@/rooms/record/RecordTools').then((module) => module.RecordTools))

/** What is selected; a fault in one profile is gone with the next selection. */
export function Detail({ selection }: { readonly selection: Selection }) {
  const key = `${selection.kind}.${selection.id}`
  return (
    <RoomBoundary key={key} where={key}>
      <DetailContent selection={selection} />
      <RecordTools selection={selection} />
      <FocusHeading />
    </RoomBoundary>
  )
}
