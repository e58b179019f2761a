import { useId } from 'react'
import { type MatchPart, type MatchWeights, matchParts } from '@/domain/match/weights'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { setAim } from '@/view/actions'
import styles from './WeightSliders.module.css'

/** One slider for each part, from −100 (wanted small) over 0 (doesn't count) to 100. */
export function WeightSliders({ weights }: { readonly weights: MatchWeights }) {
  const text = useText()
  const isNothing = matchParts.every((part) => weights[part] === 0)
  return (
    <>
      {matchParts.map((part) => (
        <WeightSlider
          key={part}
          part={part}
          weight={weights[part]}
          onMove={(weight) => setAim({ ...weights, [part]: weight })}
        />
      ))}
      <Note>{text('match.weights.explained')}</Note>
      {isNothing && <Note kind="empty">{text('match.weights.nothing')}</Note>}
    </>
  )
}

interface SliderProps {
  readonly part: MatchPart
  readonly weight: number
  readonly onMove: (weight: number) => void
}

function WeightSlider({ part, weight, onMove }: SliderProps) {
  const text = useText()
  const id = useId()
  const meaning = weight === 0 ? 'none' : weight < 0 ? 'little' : 'much'
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{text(`match.part.${part}`)}</label>
      <input
        id={id}
        type="range"
        min={-100}
        max={100}
        step={5}
        value={weight}
        aria-valuetext={text(`match.weight.${meaning}`, { weight })}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{weight < 0 ? `−${-weight}` : weight}</output>
    </div>
  )
}
