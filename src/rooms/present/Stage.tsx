import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { LaserDot } from './LaserDot'
import { SceneDots } from './SceneDots'
import styles from './Stage.module.css'
import { StageControls } from './StageControls'
import { StageKeys } from './StageKeys'
import type { StageState } from './useStage'
import { useSwipe } from './useSwipe'
import type { Talk } from './useTalk'
import { useWakeLock } from './useWakeLock'

interface StageProps {
  readonly talk: Talk
  readonly stage: StageState
  /** Narrow and upright: the words stand below the map, and there is no room for the legend. */
  readonly isUpright: boolean
  /** Beside a table or a text, not over the map. */
  readonly isPlain: boolean
  readonly legend: ReactNode
  /** What is selected, told in short; none of it while nothing is. */
  readonly selected: ReactNode
  readonly attribution: string
  /** Something that went wrong or must be known, such as a window that the browser did not open. */
  readonly remark: string | null
}

/** What is over the map while it is presented: words in large type, the legend, where one is; nothing else. */
export function Stage({ talk, stage, isUpright, isPlain, legend, selected, attribution, remark }: StageProps) {
  const text = useText()
  const swipe = useSwipe((step) => talk.goTo(talk.number + step))
  const words = useRef<HTMLElement>(null)
  useWakeLock()
  // What had the focus is gone with the bar and the panels.
  useEffect(() => words.current?.focus(), [])
  const { number, scenes, scene, isBlack } = talk
  return (
    <div className={classNames(styles['stage'], isUpright && styles['upright'], isPlain && styles['plain'])}>
      <section ref={words} tabIndex={-1} aria-label={text('present.label')} className={styles['words']} {...swipe}>
        <h1 className={classNames(styles['caption'], styles[sizeOf(scene.caption)])} dir="auto">
          {scene.caption}
        </h1>
        {selected && <div className={styles['selected']}>{selected}</div>}
        <div className={styles['foot']}>
          {!isUpright && <div className={styles['legend']}>{legend}</div>}
          <SceneDots talk={talk} />
          <p className={styles['attribution']}>{attribution}</p>
        </div>
      </section>
      <StageControls talk={talk} switches={stage.switches} isLaserOn={stage.isLaserOn} />
      {remark !== null && <p className={styles['remark']}>{remark}</p>}
      <LaserDot isOn={stage.isLaserOn} />
      {isBlack && <Black onEnd={() => talk.setBlack(false)} label={text('present.black')} />}
      {stage.hasKeys && <StageKeys onClose={stage.hideKeys} />}
      <VisuallyHidden>
        <span role="status">
          {isBlack
            ? text('present.black')
            : [text('present.told', { number, count: scenes.length, caption: scene.caption }), remark].join(' ')}
        </span>
      </VisuallyHidden>
    </div>
  )
}

/** Long captions are set smaller, so that the legend keeps its room. */
const sizeOf = ({ length }: string) => (length > 150 ? 'longest' : length > 70 ? 'long' : 'short')

/** Nothing to be seen, so that all look at the speaker; a press brings the scene back. */
function Black({ label, onEnd }: { readonly label: string; readonly onEnd: () => void }) {
  return <button type="button" aria-label={label} className={styles['black']} onClick={onEnd} />
}
