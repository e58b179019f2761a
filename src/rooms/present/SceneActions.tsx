import { useCatalogue } from '@/data/useCatalogue'
import {
  changeScene,
  duplicateScene,
  moveScene,
  removeScene,
  type Show,
  type ShowScene,
  showLimits,
} from '@/domain/show/show'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CopyIcon } from '@/ui/icons'
import { ArrowDownIcon, ArrowUpIcon, DeleteIcon, RetakeIcon, ViewIcon } from '@/ui/showIcons'
import { goToScene } from '@/view/presenting'
import { sceneQuery } from '@/view/sceneView'
import { changeShow } from '@/view/showStore'
import { viewStore } from '@/view/store'
import styles from './SceneList.module.css'
import { undoButtonId } from './ShowSteps'

interface SceneActionsProps {
  readonly show: Show
  readonly index: number
  /** The present view in words. */
  readonly title: string
}

export function SceneActions({ show, index, title }: SceneActionsProps) {
  const text = useText()
  const catalogue = useCatalogue()
  const scene = show[index]
  if (!scene) return null
  const { id } = scene
  const name = (action: string) => text(`show.${action}`, { number: index + 1 })
  const move = (places: number) => changeShow('move', moveScene(show, id, places), id)
  const retake = () => changeShow('retake', changeScene(show, id, retaken(scene, title)), id)
  const remove = () => {
    changeShow('delete', removeScene(show, id), id)
    // The button that had the focus is gone; what one may want next is the way back.
    requestAnimationFrame(() => document.getElementById(undoButtonId)?.focus())
  }
  return (
    <div className={styles['actions']}>
      <IconButton label={name('view')} icon={<ViewIcon />} onClick={() => goToScene(scene, catalogue)} />
      <IconButton label={name('retake')} icon={<RetakeIcon />} onClick={retake} />
      <IconButton
        label={name('duplicate')}
        icon={<CopyIcon />}
        disabled={show.length >= showLimits.scenes}
        onClick={() => changeShow('duplicate', duplicateScene(show, id), id)}
      />
      {/* Not `disabled`: at the end of its way the focus must not be lost. */}
      <IconButton label={name('up')} icon={<ArrowUpIcon />} aria-disabled={index === 0} onClick={() => move(-1)} />
      <IconButton
        label={name('down')}
        icon={<ArrowDownIcon />}
        aria-disabled={index === show.length - 1}
        onClick={() => move(1)}
      />
      <IconButton label={name('delete')} icon={<DeleteIcon />} tooltip="before" onClick={remove} />
    </div>
  )
}

/** The view as it is now. A caption that is there stays, an empty one is filled. */
function retaken({ caption }: ShowScene, title: string) {
  const query = sceneQuery(viewStore.getState())
  return { query, caption: caption === '' ? title.slice(0, showLimits.caption) : caption }
}
