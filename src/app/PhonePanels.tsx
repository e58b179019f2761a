import type { Selection } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon, FilterIcon } from '@/ui/icons'
import { clearSelection } from '@/view/actions'
import { BottomSheet } from './BottomSheet'
import { Detail } from './Detail'
import { DetailNamesPart, ExplorerPart, FilterBarPart, MatchHeadingPart } from './dataParts'
import styles from './PhonePanels.module.css'
import { Quiet } from './Quiet'
import { RoomBoundary } from './RoomBoundary'
import type { Panels } from './usePanels'
import type { Sheet } from './useSheet'

interface PhonePanelsProps {
  readonly panels: Panels
  readonly selection: Selection | null
  readonly sheet: Sheet
}

/** The same two panels in one sheet: what is selected in front, the explorer one press away. */
export function PhonePanels({ panels, selection, sheet }: PhonePanelsProps) {
  const text = useText()
  if (panels.hasDetail && selection !== null) {
    const head = <DetailHead selection={selection} isPeeking={sheet.rest === 'peek'} onFilters={panels.showExplorer} />
    return (
      <BottomSheet sheet={sheet} label={text('detail.label')} head={head}>
        <div className={styles['body']}>
          <Detail selection={selection} />
        </div>
      </BottomSheet>
    )
  }
  return (
    <BottomSheet
      sheet={sheet}
      label={text('explorer.label')}
      head={
        <div className={styles['head']}>
          <Quiet where="explorer">
            <MatchHeadingPart />
          </Quiet>
          {selection !== null && (
            <IconButton label={text('explorer.hide')} icon={<CloseIcon />} onClick={panels.hideExplorer} />
          )}
        </div>
      }
    >
      <RoomBoundary where="explorer">
        <div className={styles['body']}>
          <FilterBarPart onEmptied={focusSheet} />
          <ExplorerPart />
        </div>
      </RoomBoundary>
    </BottomSheet>
  )
}

const focusSheet = () => document.getElementById('panel')?.focus()

interface DetailHeadProps {
  readonly selection: Selection
  readonly isPeeking: boolean
  readonly onFilters: () => void
}

function DetailHead({ selection, isPeeking, onFilters }: DetailHeadProps) {
  const text = useText()
  return (
    <div className={styles['head']}>
      <div className={styles['names']}>
        <Quiet where="detail">
          <DetailNamesPart selection={selection} isPeeking={isPeeking} />
        </Quiet>
      </div>
      <IconButton label={text('explorer.show')} icon={<FilterIcon />} onClick={onFilters} />
      <IconButton label={text('detail.close')} icon={<CloseIcon />} onClick={clearSelection} />
    </div>
  )
}
