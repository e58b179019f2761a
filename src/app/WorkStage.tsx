import { classNames } from '@/ui/classNames'
import { FilterBarPart } from './dataParts'
import { Quiet } from './Quiet'
import { RoomBoundary } from './RoomBoundary'
import type { PageEntry } from './rooms'
import type { Insets } from './useInsets'
import styles from './WorkStage.module.css'

interface WorkStageProps {
  /** On phones the sheet has it. */
  readonly hasFilterBar: boolean
  readonly room: PageEntry
  readonly insets: Insets
  /** Whether the button that opens the explorer floats in the corner. */
  readonly hasOpener: boolean
}

/** A room to work in, over the map and in what the panels leave of it. */
export function WorkStage({ room: { id, Page }, insets, hasFilterBar, hasOpener }: WorkStageProps) {
  const padding = {
    paddingInlineStart: insets.left,
    paddingInlineEnd: insets.right,
    paddingBlockEnd: insets.bottom,
  }
  return (
    <div id="page" tabIndex={-1} className={styles['room']} style={padding}>
      {hasFilterBar && (
        <div className={classNames(styles['bar'], hasOpener && styles['besideOpener'])}>
          <Quiet where="filterBar">
            <FilterBarPart onEmptied={focusPage} isUncounted />
          </Quiet>
        </div>
      )}
      <div className={styles['page']}>
        <RoomBoundary where={id}>
          <Page />
        </RoomBoundary>
      </div>
    </div>
  )
}

const focusPage = () => document.getElementById('page')?.focus()
