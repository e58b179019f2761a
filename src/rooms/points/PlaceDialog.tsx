import { useEffect, useId, useRef } from 'react'
import type { PointGroup } from '@/domain/points'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { openPlace, pointAt } from '@/view/actions'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './PlaceDialog.module.css'
import { placeName } from './placeName'

const close = () => openPlace(null)

/** What is at one place. A dialog of the browser: it keeps the focus, closes with Escape and gives the focus back. */
export function PlaceDialog({ group }: { readonly group: PointGroup }) {
  const text = useText()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    pointAt(null)
    return () => element?.close()
  }, [])
  const { organisations, events } = group
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles['dialog']} onClose={close}>
      <div className={styles['head']}>
        <div>
          <h2 id={id}>{placeName(group)}</h2>
          <Note>{text('points.shown', { organisations: organisations.length, events: events.length })}</Note>
        </div>
        <IconButton label={text('points.close')} icon={<CloseIcon />} onClick={close} tooltip="before" />
      </div>
      <Members group={group} />
    </dialog>
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
