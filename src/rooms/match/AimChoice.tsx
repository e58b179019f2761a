import { aims, weightsOf } from '@/domain/match/weights'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { setAim } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './MatchRoom.module.css'
import { WeightSliders } from './WeightSliders'

/** What is looked for: a named aim, or weights of one's own. */
export function AimChoice() {
  const text = useText()
  const aim = useView((view) => view.aim)
  const name = typeof aim === 'string' ? aim : 'own'
  // One's own weights are begun at a slider; as a choice they stand here once there are some.
  const choices = name === 'own' ? ([...aims, 'own'] as const) : aims
  return (
    <div className={styles['aim']}>
      <SegmentedControl
        legend={text('match.aim')}
        segments={choices.map((value) => ({ value, label: text(`match.aim.${value}`) }))}
        value={name}
        onChange={(value) => value !== 'own' && setAim(value)}
      />
      <Note>{text(`match.aim.${name}.explained`)}</Note>
      <Disclosure summary={text('match.weights')} isOpenAtFirst={name === 'own'}>
        <WeightSliders weights={weightsOf(aim)} />
      </Disclosure>
    </div>
  )
}
