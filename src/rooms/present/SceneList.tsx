import type { Show } from '@/domain/show/show'
import { useText } from '@/i18n/useText'
import { sceneQuery } from '@/view/sceneView'
import { useView } from '@/view/useView'
import { SceneCard } from './SceneCard'
import styles from './SceneList.module.css'

/** The scenes in their order; the one that is in sight is marked. */
export function SceneList({ show, title }: { readonly show: Show; readonly title: string }) {
  const text = useText()
  const query = useView(sceneQuery)
  return (
    <ol className={styles['list']} aria-label={text('show.scenes')}>
      {show.map((scene, index) => {
        const isInSight = scene.query === query
        return (
          <li key={scene.id} aria-current={isInSight || undefined} className={styles[isInSight ? 'current' : 'scene']}>
            <SceneCard show={show} index={index} title={title} />
          </li>
        )
      })}
    </ol>
  )
}
