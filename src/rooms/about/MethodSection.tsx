import { useAbout } from '@/data/useAbout'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { Prose } from '@/ui/Prose'
import { plainLines } from '@/ui/plainLines'
import { AffinityPart } from './AffinityPart'
import { CurveFormula } from './CurveFormula'
import { LearningFormula } from './LearningFormula'
import { NearnessFormula } from './NearnessFormula'
import { Part } from './Part'
import { ScorePart } from './ScorePart'
import { TiesFormula } from './TiesFormula'

/** How the atlas gets from the records to what it shows. */
export function MethodSection() {
  return (
    <>
      <MatchingParts />
      <LinksPart />
      <AffinityPart />
      <OtherMeasures />
    </>
  )
}

function MatchingParts() {
  const text = useText()
  const rules = ['about.match.domains', 'about.match.period', 'about.match.unverified', 'about.match.noData']
  return (
    <>
      <Part title={text('about.match')}>
        <Lines items={plainLines(rules.map((rule) => text(rule)))} />
      </Part>
      <Part title={text('about.national')}>
        <Prose>{text('about.national.country')}</Prose>
        <Prose>{text('about.national.wider')}</Prose>
        <Prose>{text('about.national.seat')}</Prose>
      </Part>
    </>
  )
}

function LinksPart() {
  const text = useText()
  const format = useFormat()
  const { whiteSpaceAffinity, linkBulge } = useAbout().constants
  const rules = ['about.links.evidence', 'about.links.years', 'about.links.order', 'about.links.incomplete']
  return (
    <>
      <Part title={text('about.links')}>
        <Lines items={plainLines(rules.map((rule) => text(rule)))} />
        <Prose>{text('about.links.whiteSpace', { least: format.number(whiteSpaceAffinity, 2) })}</Prose>
      </Part>
      <Part title={text('about.curve')}>
        <Prose>{text('about.curve.words')}</Prose>
        <CurveFormula bulge={linkBulge} />
      </Part>
    </>
  )
}

function OtherMeasures() {
  const text = useText()
  return (
    <>
      <Part title={text('about.ties')}>
        <Prose>{text('about.ties.words')}</Prose>
        <TiesFormula />
      </Part>
      <Part title={text('about.learning')}>
        <Prose>{text('about.learning.words')}</Prose>
        <LearningFormula />
      </Part>
      <Part title={text('about.nearness')}>
        <Prose>{text('about.nearness.words')}</Prose>
        <NearnessFormula />
      </Part>
      <ScorePart />
      <Part title={text('about.measures')}>
        <Prose>{text('about.measures.use')}</Prose>
        <Prose>{text('about.measures.caution')}</Prose>
      </Part>
    </>
  )
}
