import { useEffect, useState } from 'react'
import type { OwnLayer } from '@/domain/ownData/model'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { Switch } from '@/ui/Switch'
import { carryOwn } from '@/view/ownActions'
import { encodeOwn, fragmentSizes } from '@/view/ownFragment'
import { useView } from '@/view/useView'
import styles from './OwnData.module.css'

/** Few enough things that packing them to see how large they are costs nothing. */
const mostThings = 3_000

/** Whether copied links carry the data themselves, and how much longer that makes them. */
export function CarryInLinks({ own }: { readonly own: OwnLayer }) {
  const text = useText()
  const format = useFormat()
  const carried = useView((view) => view.ownFragment)
  const packed = usePacked(own)
  if (packed === undefined) return null
  const size = packed?.length ?? 0
  if (packed === null || size > fragmentSizes.most) return <Note>{text('own.carry.tooLarge')}</Note>
  return (
    <div>
      <Switch isOn={carried !== null} onChange={(isWanted) => carryOwn(isWanted ? packed : null)}>
        {text('own.carry')}
      </Switch>
      <meter
        className={styles['meter']}
        aria-label={text('own.carry.size')}
        min={0}
        max={fragmentSizes.most}
        high={fragmentSizes.safe}
        optimum={0}
        value={size}
      />
      <Note>{text('own.carry.explained', { size: format.number(size) })}</Note>
      {size > fragmentSizes.safe && <Note kind="caveat">{text('own.carry.long')}</Note>}
    </div>
  )
}

/** `undefined` while it is being packed, `null` where it is plainly too much. */
function usePacked(own: OwnLayer): string | null | undefined {
  const [packed, setPacked] = useState<{ readonly of: OwnLayer; readonly value: string | null } | null>(null)
  useEffect(() => {
    const things = own.kind === 'points' ? own.points : own.kind === 'links' ? own.links : own.values
    const value = things.length > mostThings ? Promise.resolve(null) : encodeOwn(own)
    let isCurrent = true
    void value.then((done) => isCurrent && setPacked({ of: own, value: done }))
    return () => {
      isCurrent = false
    }
  }, [own])
  return packed?.of === own ? packed.value : undefined
}
