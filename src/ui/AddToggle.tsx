import { Button } from './Button'
import { CheckIcon, PlusIcon } from './icons'
import { VisuallyHidden } from './VisuallyHidden'

interface AddToggleProps {
  readonly isIn: boolean
  readonly toggle: () => void
  /** "Add to team". */
  readonly add: string
  /** "In the team". */
  readonly added: string
  /** What it is about, for those who hear the button alone. */
  readonly name: string
}

/** Puts a thing on a list and says, pressed, that it is there; pressing again takes it off. */
export function AddToggle({ isIn, toggle, add, added, name }: AddToggleProps) {
  return (
    <Button variant="plain" icon={isIn ? <CheckIcon /> : <PlusIcon />} aria-pressed={isIn} onClick={toggle}>
      {isIn ? added : add}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </Button>
  )
}
