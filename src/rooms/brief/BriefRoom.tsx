import { useLingui } from '@lingui/react'
import { useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { briefOf, firstLimits, secondLimits } from '@/domain/brief/brief'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Note } from '@/ui/Note'
import { Desk, Sheet } from '@/ui/Paper'
import { SelectLink } from '@/ui/SelectLink'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'
import { useViewLink } from '@/view/useViewLink'
import { FirstSheet } from './FirstSheet'
import { SecondSheet } from './SecondSheet'
import { useFit } from './useFit'

const tightest = [firstLimits.length - 1, secondLimits.length - 1] as const

/** Two regions, two pages. */
export function BriefRoom() {
  const text = useText()
  const catalogue = useCatalogue()
  const linkTo = useViewLink()
  const { period, showUnverified } = useFilter()
  const compared = useView((view) => view.compared)
  const { locale } = useLingui().i18n
  const desk = useRef<HTMLElement>(null)
  const content = [catalogue.manifest.release, compared.join(), period, showUnverified, locale].join()
  const [first, second] = useFit(desk, content, tightest)
  const size = { ...(firstLimits[first] ?? firstLimits[0]), ...(secondLimits[second] ?? secondLimits[0]) }
  const brief = briefOf(catalogue, compared, { period, showUnverified }, size)
  const bar = (
    <>
      {brief && (
        <Button variant="primary" onClick={() => window.print()}>
          {text('document.print')}
        </Button>
      )}
      <SelectLink {...linkTo({ room: 'compare' })}>{text('brief.backToCompare')}</SelectLink>
    </>
  )
  if (!brief) {
    return (
      <Desk bar={bar} labelledBy="brief-title">
        <Sheet>
          <h1 id="brief-title">{text('brief.kind')}</h1>
          <Note kind="empty">{text('brief.chooseTwo')}</Note>
        </Sheet>
      </Desk>
    )
  }
  return (
    <Desk ref={desk} bar={bar} labelledBy="brief-title">
      <Sheet isTall>
        <FirstSheet brief={brief} />
      </Sheet>
      <Sheet isTall>
        <SecondSheet brief={brief} />
      </Sheet>
    </Desk>
  )
}
