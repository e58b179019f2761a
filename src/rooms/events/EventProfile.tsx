import { useCatalogue } from '@/data/useCatalogue'
import type { EventId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { useUnknownTexts } from '@/i18n/useUnknownTexts'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { SourceList } from '@/ui/SourceList'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { EventDomains } from './EventDomains'
import { EventFacts } from './EventFacts'
import { EventHeading } from './EventHeading'
import { EventRegions } from './EventRegions'

/** A meeting, training or visit: when, where, and which regions took part. */
export function EventProfile({ id }: { readonly id: EventId }) {
  const text = useText()
  const facts = useFactTexts()
  const catalogue = useCatalogue()
  const unknown = useUnknownTexts(id, catalogue.missing.includes('events'))
  const event = catalogue.events.get(id)
  if (event === undefined) {
    return <UnknownRecord kind={text('event.kind')} {...unknown} />
  }
  return (
    <Profile>
      <EventHeading event={event} />
      <EventFacts event={event} />
      {event.note !== undefined && <Note>{event.note}</Note>}
      <SourceList sources={recordsOf(catalogue.sources, event.sources)} texts={facts} />
      <EventRegions event={event} />
      <EventDomains event={event} />
    </Profile>
  )
}
