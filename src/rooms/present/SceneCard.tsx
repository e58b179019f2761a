import { type KeyboardEvent, useId } from 'react'
import { changeScene, moveScene, type Scene, type Show, showLimits } from '@/domain/show/show'
import { useText } from '@/i18n/useText'
import { changeShow, type ShowChange } from '@/view/showStore'
import { SceneActions } from './SceneActions'
import styles from './SceneList.module.css'
import { SceneNotes } from './SceneNotes'

interface SceneCardProps {
  readonly show: Show
  readonly index: number
  /** The present view in words. */
  readonly title: string
}

/** One scene: its caption to be written in place, what can be done with it, and what the speaker wants to say. */
export function SceneCard({ show, index, title }: SceneCardProps) {
  const text = useText()
  const captionId = useId()
  const scene = show[index]
  if (!scene) return null
  const { id, caption, notes } = scene
  const number = index + 1
  const change = (kind: ShowChange, part: Partial<Scene>) => changeShow(kind, changeScene(show, id, part), id)
  // Alt and an arrow move the scene, wherever in it the focus is.
  const handleKeyDown = (event: KeyboardEvent) => {
    const places = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || places === 0) return
    event.preventDefault()
    changeShow('move', moveScene(show, id, places), id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/noNoninteractiveElementInteractions: the keys come from the controls inside; the box only listens.
    <div className={styles['card']} onKeyDown={handleKeyDown}>
      <label htmlFor={captionId} className={styles['number']}>
        {text('show.scene', { number })}
      </label>
      <textarea
        id={captionId}
        rows={2}
        maxLength={showLimits.caption}
        value={caption}
        placeholder={text('show.noCaption')}
        className={styles['caption']}
        onChange={(event) => change('caption', { caption: event.target.value.replace(/\s*\n\s*/g, ' ') })}
      />
      <SceneActions show={show} index={index} title={title} />
      <SceneNotes notes={notes} number={number} onChange={(value) => change('notes', { notes: value })} />
    </div>
  )
}
