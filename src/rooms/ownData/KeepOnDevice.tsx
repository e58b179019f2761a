import { useEffect, useState } from 'react'
import { dropCopy, keepCopy, readCopy } from '@/data/ownData/deviceCopy'
import type { OwnLayer } from '@/domain/ownData/model'
import { packOwn } from '@/domain/ownData/packed'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { Switch } from '@/ui/Switch'

type Kept = 'no' | 'yes' | 'refused'

/** A copy in this browser, for the next visit: only if asked for. */
export function KeepOnDevice({ own }: { readonly own: OwnLayer }) {
  const text = useText()
  const [kept, setKept] = useState<Kept>('no')
  useEffect(() => {
    let isCurrent = true
    // What is kept may be another layer, or this one under its former name.
    void readCopy().then((copy) => isCurrent && setKept(copy === packOwn(own) ? 'yes' : 'no'))
    return () => {
      isCurrent = false
    }
  }, [own])
  const change = async (isWanted: boolean) => {
    if (!isWanted) dropCopy()
    setKept(isWanted ? ((await keepCopy(packOwn(own))) ? 'yes' : 'refused') : 'no')
  }
  return (
    <div>
      <Switch isOn={kept === 'yes'} onChange={change}>
        {text('own.keep')}
      </Switch>
      {kept === 'refused' && <Note kind="caveat">{text('own.keep.refused')}</Note>}
    </div>
  )
}
