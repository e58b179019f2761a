import { sortedUnique } from '@/domain/grouping'
import type { Candidate } from '@/domain/match/matches'
import { type Placed, unknownParts } from '@/domain/match/score'
import type { Seeker } from '@/domain/match/seeker'
import { weightsOf } from '@/domain/match/weights'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { AddToggle } from '@/ui/AddToggle'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useTeamToggle } from '@/view/useTeamToggle'
import { useView } from '@/view/useView'
import { useViewLink } from '@/view/useViewLink'
import styles from './Candidate.module.css'
import { NextSteps } from './NextSteps'
import { PartBars } from './PartBars'
import { useReasonWords } from './useReasonWords'

/** Where domains or sides are asked for, whom to talk to stands open at so many. */
const openForNeed = 3

interface Props {
  readonly seeker: Seeker
  readonly placed: Placed<Candidate>
  /** Candidates ranked. */
  readonly of: number
}

/** One candidate: its rank and how firm that is, why, why not, its parts, and what to do next. */
export function CandidateItem({ seeker, placed, of }: Props) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const linkToView = useViewLink()
  const { item, rank, score } = placed
  const { region } = item
  const pair = sortedUnique([seeker.region.id, region.id])
  const isNeed = useView((view) => view.domains.length + view.helix.length > 0)
  return (
    <article className={styles['candidate']}>
      <header className={styles['head']}>
        <span className={styles['rank']} aria-hidden="true">
          {rank}
        </span>
        <h4 className={styles['name']}>
          <SelectLink look="title" {...linkTo({ kind: 'region', id: region.id })}>
            {label(region.labels)}
          </SelectLink>
          <span className={styles['quiet']}> {format.country(region.country)}</span>
        </h4>
        <p className={styles['score']}>{text('match.score', { score: format.number(score, 2) })}</p>
      </header>
      <Why candidate={item} />
      <PartBars candidate={item} seeker={seeker} />
      <Stability placed={placed} of={of} />
      <Disclosure summary={text('match.next')} isOpenAtFirst={isNeed && rank <= openForNeed}>
        <NextSteps seeker={seeker} candidate={item} />
      </Disclosure>
      <div className={styles['actions']}>
        <PairLink candidate={item} seeker={seeker} />
        <SelectLink {...linkToView({ room: 'compare', compared: pair })}>
          {text('match.compare', { name: label(region.labels) })}
        </SelectLink>
        <SelectLink {...linkToView({ room: 'brief', compared: pair })}>
          {text('brief.openWith', { name: label(region.labels) })}
        </SelectLink>
        <SelectLink {...linkToView({ matchFor: region.id })}>
          {text('match.turn', { name: label(region.labels) })}
        </SelectLink>
        <AddToggle
          {...useTeamToggle(region.id)}
          add={text('team.add')}
          added={text('team.added')}
          name={label(region.labels)}
        />
      </div>
    </article>
  )
}

/** Leads to what is known of the two regions. */
function PairLink({ candidate: { link, record }, seeker }: { readonly candidate: Candidate; readonly seeker: Seeker }) {
  const text = useText()
  const linkTo = useSelectionLink()
  if (!link) return null
  const isTogether = link.projects.length + link.events.length > 0
  // What an organisation's region has done is not what the organisation has done.
  const isOwn = seeker.organisation === null || record.projects.length === link.projects.length + link.events.length
  const words = isTogether ? (isOwn ? 'match.seeLink' : 'match.seeRegions') : 'match.seeAffinity'
  return <SelectLink {...linkTo({ kind: 'link', id: link.id })}>{text(words)}</SelectLink>
}

function Why({ candidate }: { readonly candidate: Candidate }) {
  const text = useText()
  const aim = useView((view) => view.aim)
  const { sentence, against } = useReasonWords()
  const unknown = unknownParts(candidate.parts, weightsOf(aim))
  const doubts = against(candidate.reasonsAgainst)
  return (
    <>
      <p>{sentence(candidate.reasonsFor)}</p>
      {doubts !== '' && (
        <p className={styles['against']}>
          <strong>{text('match.against')}</strong> {doubts}
        </p>
      )}
      {unknown.map((part) => (
        <Note key={part} kind="caveat">
          {text(`match.unknown.${part}`)}
        </Note>
      ))}
    </>
  )
}

function Stability({ placed: { rank, range }, of }: Pick<Props, 'placed' | 'of'>) {
  const text = useText()
  const [best, worst] = range
  return <Note>{text(best === worst ? 'match.firm' : 'match.moves', { rank, best, worst, of })}</Note>
}
