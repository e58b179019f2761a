import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyLink } from '@/ui/CopyLink'
import { Lines } from '@/ui/Lines'
import { Prose } from '@/ui/Prose'
import { plainLines } from '@/ui/plainLines'
import { openReport } from '@/view/dialogActions'
import { Part } from './Part'

const tested = ['about.access.tested.axe', 'about.access.tested.keyboard', 'about.access.tested.roles']
const untested = ['about.access.untested.readers', 'about.access.untested.browsers', 'about.access.untested.audit']
const limits = [
  'about.access.limit.map',
  'about.access.limit.language',
  'about.access.limit.titles',
  'about.access.limit.formulas',
]

/** The accessibility statement: the aim, what was tested and what not, what is known not to work. */
export function AccessSection() {
  const text = useText()
  const facts = useFactTexts()
  const lines = (ids: readonly string[]) => plainLines(ids.map((id) => text(id)))
  return (
    <>
      <Prose>{text('about.access.aim')}</Prose>
      <Part title={text('about.access.tested')}>
        <Lines items={lines(tested)} />
      </Part>
      <Part title={text('about.access.untested')}>
        <Lines items={lines(untested)} />
      </Part>
      <Part title={text('about.access.limits')}>
        <Lines items={lines(limits)} />
      </Part>
      <Part title={text('about.access.report')}>
        <Prose>{text('about.access.reportHow')}</Prose>
        <CopyLink texts={facts} makeLink={() => window.location.href} />
      </Part>
      <Part title={text('about.access.problem')}>
        <Prose>{text('about.access.problemHow')}</Prose>
        <Button onClick={openReport}>{text('fault.report')}</Button>
      </Part>
    </>
  )
}
