import styles from './PageStage.module.css'
import { RoomBoundary } from './RoomBoundary'
import type { PageEntry } from './rooms'

interface PageStageProps {
  readonly page: PageEntry
  /** What is not to be covered on its left, in pixels. */
  readonly left?: number
}

/** A page to be read, over the map. */
export function PageStage({ page: { id, Page }, left = 0 }: PageStageProps) {
  return (
    <div id="page" tabIndex={-1} className={styles['page']} style={{ insetInlineStart: left }}>
      <RoomBoundary where={id}>
        <Page />
      </RoomBoundary>
    </div>
  )
}
