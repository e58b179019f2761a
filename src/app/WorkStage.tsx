import { classNames } from '@/ui/classNames'
import { RoomBoundary } from './RoomBoundary'
import type { PageEntry } from './rooms'
import type { Insets } from './useInsets'
import styles from './WorkStage.module.css'

interface WorkStageProps {
  readonly room: PageEntry
  readonly insets: Insets
  /** Whether the button that opens the explorer floats in the corner. */
  readonly hasOpener: boolean
}

/** A room to work in, over the map and in what the panels leave of it. */
export function WorkStage({ room: { id, Page }, insets, hasOpener }: WorkStageProps) {
  const padding = {
    paddingInlineStart: insets.left,
    paddingInlineEnd: insets.right,
    paddingBlockEnd: insets.bottom,
  }
  return (
    <div
      id="page"
      tabIndex={-1}
      className={classNames(styles['room'], hasOpener && styles['underOpener'])}
      style={padding}
    >
      <RoomBoundary where={id}>
        <Page />
      </RoomBoundary>
    </div>
  )
}
