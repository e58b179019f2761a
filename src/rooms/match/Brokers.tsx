import { useQuery } from '@tanstack/react-query'
import { aboutQuery } from '@/data/lateQueries'
import { useCatalogue } from '@/data/useCatalogue'
import type { Candidate } from '@/domain/match/matches'
import { brokersOf } from '@/domain/match/nextSteps'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { SourceList } from '@/ui/SourceList'
import { useSelectionLink } from '@/view/useSelectionLink'

/** The brokerage network's broker for the region, as published; nothing where none is known. */
export function Brokers({ candidate }: { readonly candidate: Candidate }) {
  const text = useText()
  const facts = useFactTexts()
  const linkTo = useSelectionLink()
  const { organisations, sources } = useCatalogue()
  // Not suspended on: the rest of the candidate must not wait for it, nor go down with it.
  const { data: about, isError } = useQuery(aboutQuery())
  if (isError) return <Note kind="empty">{text('evidence.notLoaded')}</Note>
  const brokers = about ? brokersOf(about, candidate) : []
  if (!about?.brokerage || brokers.length === 0) return null
  return (
    <>
      <h5>{text('match.broker', { network: about.brokerage.name })}</h5>
      {brokers.map((broker) => (
        <div key={broker.organisation}>
          <p>
            <SelectLink {...linkTo({ kind: 'org', id: broker.organisation })}>
              {organisations.get(broker.organisation)?.name ?? broker.organisation}
            </SelectLink>
            {broker.name !== undefined && `, ${broker.name}`}
          </p>
          <Note>{broker.note}</Note>
          <SourceList sources={recordsOf(sources, broker.sources)} texts={facts} isFolded />
        </div>
      ))}
      <Note kind="caveat">{about.brokerage.brokersNote}</Note>
    </>
  )
}
