import type { ReactNode } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { addScenes, showLimits } from '@/domain/show/show'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { PlusIcon } from '@/ui/icons'
import { PresentIcon } from '@/ui/PresentIcon'
import { startPresenting } from '@/view/presenting'
import { sceneQuery } from '@/view/sceneView'
import { changeShow, shownShow } from '@/view/showStore'
import { viewStore } from '@/view/store'
import { useShow } from '@/view/useShow'
import { enterFullScreen } from './fullScreen'
import { LinkedShow } from './LinkedShow'
import { SceneList } from './SceneList'
import { ShowFiles } from './ShowFiles'
import { ShowLink } from './ShowLink'
import styles from './ShowPanel.module.css'
import { ShowSteps } from './ShowSteps'

interface ShowPanelProps {
  /** The present view in words: caption of a scene made of it. */
  readonly title: string
  /** Ways to take the whole show along as slides. */
  readonly slides?: ReactNode
}

/** From views to a presentation: add, put in order, say what is said, present, take along. */
export function ShowPanel({ title, slides }: ShowPanelProps) {
  const text = useText()
  const catalogue = useCatalogue()
  const show = useShow(shownShow)
  const add = () => {
    const caption = title.slice(0, showLimits.caption)
    const next = addScenes(show, [{ caption, notes: '', query: sceneQuery(viewStore.getState()) }])
    changeShow('add', next, next.at(-1)?.id)
  }
  const present = () => {
    enterFullScreen()
    void startPresenting(1, catalogue)
  }
  return (
    <div className={styles['panel']}>
      <LinkedShow />
      <div className={styles['actions']}>
        <Button variant="primary" icon={<PlusIcon />} onClick={add} disabled={show.length >= showLimits.scenes}>
          {text('show.add')}
        </Button>
        <Button icon={<PresentIcon />} onClick={present}>
          {text(show.length === 0 ? 'show.presentView' : 'show.present')}
        </Button>
      </div>
      <ShowSteps />
      {show.length > 0 ? (
        <SceneList show={show} title={title} />
      ) : (
        <p className={styles['quiet']}>{text('show.empty')}</p>
      )}
      {show.length > 0 && <ShowLink />}
      {slides}
      <ShowFiles show={show} />
    </div>
  )
}
