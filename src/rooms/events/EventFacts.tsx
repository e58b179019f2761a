import { useCatalogue } from '@/data/useCatalogue'
import type { CooperationEvent } from '@/domain/schema/organisations'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { FactList, type FactRow } from '@/ui/FactList'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

export function EventFacts({ event }: { readonly event: CooperationEvent }) {
  const text = useText()
  const linkTo = useSelectionLink()
  const { projects } = useCatalogue()
  const project = event.project && projects.get(event.project)
  const rows: readonly (FactRow | undefined)[] = [
    { id: 'date', term: text('event.date'), value: <EventDate event={event} /> },
    { id: 'place', term: text('event.place'), value: event.place },
    project && {
      id: 'project',
      term: text('event.project'),
      value: <SelectLink {...linkTo({ kind: 'project', id: project.id })}>{project.acronym}</SelectLink>,
    },
  ]
  return <FactList rows={rows.filter((row) => row !== undefined)} />
}

function EventDate({ event: { start, end, dateNote } }: { readonly event: CooperationEvent }) {
  const text = useText()
  const format = useFormat()
  const span = format.span(start === undefined ? [] : [start], end === undefined || end === start ? [] : [end])
  return (
    <>
      {span || text('event.undated')}
      {dateNote !== undefined && <Note>{dateNote}</Note>}
    </>
  )
}
