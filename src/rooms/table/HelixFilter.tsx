import { helixSides } from '@/domain/schema/vocabulary'
import { useText } from '@/i18n/useText'
import { Chip } from '@/ui/Chip'
import { changeFilter } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './Chips.module.css'

/** Organisations of some sides of the helix only; none pressed means all. */
export function HelixFilter() {
  const text = useText()
  const chosen = useView((view) => view.helix)
  return (
    <fieldset className={styles['chips']}>
      <legend className={styles['legend']}>{text('table.helix')}</legend>
      {helixSides.map((side) => {
        const isChosen = chosen.includes(side)
        const next = isChosen ? chosen.filter((other) => other !== side) : [...chosen, side]
        return (
          <Chip key={side} isPressed={isChosen} onClick={() => changeFilter({ helix: next })}>
            {text(`helix.${side}`)}
          </Chip>
        )
      })}
    </fieldset>
  )
}
