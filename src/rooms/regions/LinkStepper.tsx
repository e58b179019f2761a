import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import type { LinkId } from '@/domain/ids'
import { type LinkStep, nextStep, stepLinks } from '@/domain/linkSteps'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { SelectLink } from '@/ui/SelectLink'
import { pointAt } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './LinkStepper.module.css'

/** Leaving the buttons puts the light out, as leaving a row does. */
const dim = () => pointAt(null)

/** Goes through the links of a region one by one, each lit up on the map: what hovering does, by key. */
export function LinkStepper({ region }: { readonly region: Region }) {
  const text = useText()
  const steps = stepLinks(useCatalogue(), region.id, useFilter())
  const [present, setPresent] = useState<LinkId | null>(null)
  if (steps.length < 2) return null
  const go = (direction: 'forward' | 'back') => {
    const step = nextStep(steps, present, direction)
    if (!step) return
    setPresent(step.link.id)
    pointAt({ target: { kind: 'link', id: step.link.id } })
  }
  const step = steps.find(({ link }) => link.id === present)
  return (
    <div className={styles['stepper']}>
      <div className={styles['buttons']}>
        <Button onClick={() => go('back')} onBlur={dim}>
          {text('region.links.previous')}
        </Button>
        <Button onClick={() => go('forward')} onBlur={dim}>
          {text('region.links.next')}
        </Button>
      </div>
      <p role="status" className={styles['step']}>
        {step ? <StepWords step={step} /> : text('region.links.steps', { count: steps.length })}
      </p>
    </div>
  )
}

function StepWords({ step }: { readonly step: LinkStep }) {
  const text = useText()
  const format = useFormat()
  const label = useLabel()
  const linkTo = useSelectionLink()
  const other = useCatalogue().regions.get(step.other)
  const { link, kind, projects, events } = step
  const figure =
    kind === 'affinity'
      ? text('link.affinityFigure', { value: format.number(link.affinity ?? 0, 2) })
      : text('link.evidenceFigure', { projects, events })
  return (
    <SelectLink {...linkTo({ kind: 'link', id: link.id })}>
      {text('region.links.step', {
        position: step.position,
        of: step.of,
        name: other ? label(other.labels) : step.other,
        figure,
      })}
    </SelectLink>
  )
}
