import { useCatalogue } from '@/data/useCatalogue'
import type { Link } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { CooperationEvent } from '@/domain/schema/organisations'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { LinkedRecord } from '@/ui/LinkedRecord'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SourceList } from '@/ui/SourceList'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Meetings in which both regions took part, newest first. */
export function LinkEvents({ link }: { readonly link: Link }) {
  const text = useText()
  const { showUnverified } = useFilter()
  const catalogue = useCatalogue()
  const isUnknown = catalogue.missing.includes('events')
  const all = recordsOf(catalogue.events, link.events)
  const events = all.filter(({ confidence }) => showUnverified || confidence === 'source')
  const hidden = all.length - events.length
  return (
    <ProfileSection title={text('link.events')} aside={events.length > 0 && String(events.length)}>
      {all.length === 0 && <Note kind="empty">{text(isUnknown ? 'evidence.notLoaded' : 'link.noEvents')}</Note>}
      {events.length > 0 && (
        <LimitedList
          isRanked
          items={events}
          limit={10}
          keyOf={({ id }) => id}
          showAllLabel={text('evidence.showAll', { count: events.length })}
          renderItem={(event) => <EventItem event={event} />}
        />
      )}
      {hidden > 0 && <Note kind="empty">{text('evidence.unverifiedHidden', { count: hidden })}</Note>}
    </ProfileSection>
  )
}

function EventItem({ event }: { readonly event: CooperationEvent }) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const facts = useFactTexts()
  const date = event.start === undefined ? (event.dateNote ?? text('event.undated')) : format.date(event.start)
  return (
    <LinkedRecord
      name={event.title}
      link={linkTo({ kind: 'event', id: event.id })}
      unverified={event.confidence === 'recalled' ? facts.unverified : undefined}
    >
      <Note>{[text(`event.type.${event.type}`), date, event.place].join(' · ')}</Note>
      <SourceList sources={recordsOf(useCatalogue().sources, event.sources)} texts={facts} />
    </LinkedRecord>
  )
}
