import { useEffect } from 'react'
import type { PointGroup } from '@/domain/points'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Dialog } from '@/ui/Dialog'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { openPlace, pointAt } from '@/view/actions'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './PlaceDialog.module.css'
import { placeName } from './placeName'

const close = () => openPlace(null)

/** What is at one place. */
export function PlaceDialog({ group }: { readonly group: PointGroup }) {
  const text = useText()
  useEffect(() => pointAt(null), [])
  const { organisations, events } = group
  return (
    <Dialog
      title={placeName(group)}
      note={<Note>{text('points.shown', { organisations: organisations.length, events: events.length })}</Note>}
      closeLabel={text('points.close')}
      onClose={close}
    >
      <Members group={group} />
    </Dialog>
  )
}

function Members({ group: { organisations, events } }: { readonly group: PointGroup }) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const follow = (selection: Parameters<typeof linkTo>[0]) => {
    const { href, onSelect } = linkTo(selection)
    const handleSelect = () => {
      close()
      onSelect()
    }
    return { href, onSelect: handleSelect }
  }
  return (
    <ul className={styles['list']}>
      {organisations.map(({ id, name, helix, gosmartRole }) => (
        <li key={id}>
          <SelectLink look="title" {...follow({ kind: 'org', id })}>
            {name}
          </SelectLink>
          <Note>
            {[text(`helix.${helix}`), gosmartRole && text(`role.gosmart.${gosmartRole}`)].filter(Boolean).join(' · ')}
          </Note>
        </li>
      ))}
      {events.map(({ id, title, start }) => (
        <li key={id}>
          <SelectLink look="title" {...follow({ kind: 'event', id })}>
            {title}
          </SelectLink>
          <Note>{[text('points.event'), start && format.date(start)].filter(Boolean).join(' · ')}</Note>
        </li>
      ))}
    </ul>
  )
}
