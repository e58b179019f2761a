import type { Selection } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { classNames } from '@/ui/classNames'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon, FilterIcon, HidePanelIcon } from '@/ui/icons'
import { Panel } from '@/ui/Panel'
import { clearSelection } from '@/view/actions'
import { Detail } from './Detail'
import { ExplorerPart, MatchHeadingPart, RoomFiltersPart } from './dataParts'
import { RoomBoundary } from './RoomBoundary'
import type { PageEntry } from './rooms'
import styles from './SidePanels.module.css'
import type { Panels } from './usePanels'

interface SidePanelsProps {
  readonly panels: Panels
  readonly selection: Selection | null
  /** Stands in the explorer's place. */
  readonly room: PageEntry | undefined
}

/** Explorer or room on the left, what is selected on the right; each floats over the map. */
export function SidePanels({ panels, selection, room }: SidePanelsProps) {
  const text = useText()
  return (
    <>
      {room ? <RoomPanel room={room} /> : <ExplorerPanel panels={panels} />}
      {panels.hasDetail && selection !== null && (
        <Panel
          id="detail"
          tabIndex={-1}
          aria-label={text('detail.label')}
          className={styles['detail']}
          data-covers="right"
        >
          <div className={styles['scroll']} key={selection.id}>
            <div className={styles['profile']}>
              <Detail selection={selection} />
            </div>
          </div>
          <div className={styles['corner']}>
            <IconButton label={text('detail.close')} icon={<CloseIcon />} onClick={clearSelection} tooltip="before" />
          </div>
        </Panel>
      )}
    </>
  )
}

function ExplorerPanel({ panels }: Pick<SidePanelsProps, 'panels'>) {
  const text = useText()
  if (!panels.hasExplorer) {
    return (
      <div className={styles['opener']}>
        <Button icon={<FilterIcon />} onClick={panels.showExplorer} className={styles['floating']}>
          {text('explorer.show')}
        </Button>
      </div>
    )
  }
  return (
    <Panel
      id="panel"
      tabIndex={-1}
      aria-label={text('explorer.label')}
      className={styles['explorer']}
      data-covers="left"
    >
      <div className={styles['scroll']}>
        <RoomBoundary where="explorer">
          <div className={styles['head']}>
            <MatchHeadingPart />
          </div>
          <div className={styles['body']}>
            <ExplorerPart />
          </div>
        </RoomBoundary>
      </div>
      <div className={styles['corner']}>
        <IconButton label={text('explorer.hide')} icon={<HidePanelIcon />} onClick={panels.hideExplorer} />
      </div>
    </Panel>
  )
}

function RoomPanel({ room: { id, label, Page, width = 'panel' } }: { readonly room: PageEntry }) {
  const text = useText()
  return (
    <Panel
      key={id}
      id="panel"
      tabIndex={-1}
      aria-label={text(label)}
      className={classNames(styles['explorer'], styles[width])}
      data-covers="left"
    >
      <div className={styles['scroll']}>
        <RoomBoundary where={id}>
          <Page filters={<RoomFiltersPart />} />
        </RoomBoundary>
      </div>
    </Panel>
  )
}
