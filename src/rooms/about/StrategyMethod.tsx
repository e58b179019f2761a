import { useAboutPart } from '@/data/useAbout'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { FactList } from '@/ui/FactList'
import { Lines } from '@/ui/Lines'
import { Note } from '@/ui/Note'
import { plainLines } from '@/ui/plainLines'
import { Part } from './Part'
import { Sources } from './Sources'
import { Timeline } from './Timeline'

/** How a group of regions finds its common priorities, as the method's authors describe it. */
export function StrategyMethod() {
  const text = useText()
  const format = useFormat()
  const { parts, steps, stepsNote, otherElements, authors, timeline, sources } = useAboutPart('strategy').method
  const facts = [
    { id: 'parts', term: text('about.strategy.parts'), value: <Lines items={plainLines(parts)} /> },
    { id: 'other', term: text('about.strategy.otherElements'), value: format.list(otherElements) },
    { id: 'authors', term: text('about.strategy.authors'), value: format.list(authors) },
  ]
  return (
    <>
      <Part title={text('about.strategy.method')}>
        <Lines
          isOrdered
          items={steps.map(({ title, effect }) => ({
            id: title,
            content: (
              <>
                <strong>{title}</strong> – {effect}
              </>
            ),
          }))}
        />
        <Note kind="caveat">{stepsNote}</Note>
        <FactList rows={facts} />
        <Sources ids={sources} />
      </Part>
      <Part title={text('about.strategy.timeline')}>
        <Timeline statements={timeline} />
      </Part>
    </>
  )
}
