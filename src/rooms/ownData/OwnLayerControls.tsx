import { useId, useState } from 'react'
import { dropCopy } from '@/data/ownData/deviceCopy'
import type { OwnLayer } from '@/domain/ownData/model'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Note } from '@/ui/Note'
import { removeOwn, renameOwn } from '@/view/ownActions'
import { dropOwnFromAddress } from '@/view/ownFragment'
import { CarryInLinks } from './CarryInLinks'
import { KeepOnDevice } from './KeepOnDevice'
import styles from './OwnData.module.css'
import { countOf } from './Report'

/** Gone from the page, this device and the address. */
function remove(): void {
  removeOwn()
  dropCopy()
  dropOwnFromAddress()
}

export function OwnLayerControls({ own }: { readonly own: OwnLayer }) {
  const text = useText()
  return (
    <>
      <Note>{text(`own.shown.${own.kind}`, { count: countOf(own) })}</Note>
      {/* By title, so that a new layer does not keep the old one's unfinished name or choices. */}
      <Rename key={`name ${own.title}`} title={own.title} />
      <KeepOnDevice own={own} />
      <CarryInLinks own={own} />
      <div>
        <Button variant="plain" onClick={remove}>
          {text('own.remove')}
        </Button>
      </div>
    </>
  )
}

function Rename({ title }: { readonly title: string }) {
  const text = useText()
  const id = useId()
  const [name, setName] = useState(title)
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault()
        renameOwn(name)
      }}
    >
      <label htmlFor={id}>{text('own.title')}</label>
      <span className={styles['row']}>
        <input
          id={id}
          className={styles['input']}
          value={name}
          maxLength={120}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || name.trim() === title}>
          {text('own.rename')}
        </Button>
      </span>
    </form>
  )
}
