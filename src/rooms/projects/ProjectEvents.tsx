import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import type { ProjectId } from '@/domain/ids'
import type { CooperationEvent } from '@/domain/schema/organisations'
import type { Project } from '@/domain/schema/projects'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { LinkedRecord } from '@/ui/LinkedRecord'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Newest first; undated ones last. */
function eventsOf({ events }: Catalogue, id: ProjectId): readonly CooperationEvent[] {
  return [...events.values()]
    .filter(({ project }) => project === id)
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
}

/** Meetings of the project that are on record; without any there is no section, for most projects publish none. */
export function ProjectEvents({ project }: { readonly project: Project }) {
  const text = useText()
  const { showUnverified } = useFilter()
  const all = eventsOf(useCatalogue(), project.id)
  const events = all.filter(({ confidence }) => showUnverified || confidence === 'source')
  const hidden = all.length - events.length
  if (all.length === 0) return null
  return (
    <ProfileSection title={text('project.events')} aside={events.length > 0 && String(events.length)}>
      <LimitedList
        isRanked
        items={events}
        limit={8}
        keyOf={({ id }) => id}
        showAllLabel={text('evidence.showAll', { count: events.length })}
        renderItem={(event) => <EventRow event={event} />}
      />
      {hidden > 0 && <Note kind="empty">{text('evidence.unverifiedHidden', { count: hidden })}</Note>}
    </ProfileSection>
  )
}

function EventRow({ event }: { readonly event: CooperationEvent }) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const { unverified } = useFactTexts()
  const date = event.start === undefined ? (event.dateNote ?? text('event.undated')) : format.date(event.start)
  return (
    <LinkedRecord
      name={event.title}
      link={linkTo({ kind: 'event', id: event.id })}
      unverified={event.confidence === 'recalled' ? unverified : undefined}
    >
      <Note>{[text(`event.type.${event.type}`), date, event.place].join(' · ')}</Note>
    </LinkedRecord>
  )
}
