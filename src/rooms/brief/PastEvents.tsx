import type { Brief } from '@/domain/brief/brief'
import { useText } from '@/i18n/useText'
import { Cited } from '@/ui/Paper'

/** Events at which both are named, in one paragraph. */
export function PastEvents({ brief: { events, sources } }: { readonly brief: Brief }) {
  const text = useText()
  const count = events.shown.length + events.more
  if (count === 0) return <p>{text('brief.noEvents')}</p>
  return (
    <p>
      <b>{text('brief.events', { count })}</b>{' '}
      {events.shown.map(({ event, years }, index) => (
        <span key={event.id}>
          {index > 0 && '; '}
          {event.title}, {event.place}, {years === null ? text('event.undated') : years[1]}
          <Cited numbers={sources.numbersOf(event.sources)} />
        </span>
      ))}
      {events.more > 0 && `; ${text('document.more', { count: events.more })}`}
    </p>
  )
}
