import styles from './PageStage.module.css'
import { RoomBoundary } from './RoomBoundary'
import type { PageEntry } from './rooms'

/** A page to be read, over the map. */
export function PageStage({ page: { id, Page } }: { readonly page: PageEntry }) {
  return (
    <div id="page" tabIndex={-1} className={styles['page']}>
      <RoomBoundary where={id}>
        <Page />
      </RoomBoundary>
    </div>
  )
}
