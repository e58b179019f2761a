import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useText } from '@/i18n/useText'
import { Notice } from '@/rooms/notices/Notice'
import { Button } from '@/ui/Button'
import { useView } from '@/view/useView'
import { offlineStore, startOffline, takeUpdate } from './offline'

/** Asks for the copy that works without network, and offers a newer release. Never in a talk or in someone else's page; and whoever declines is not asked again. */
export function UpdateNotice() {
  const text = useText()
  const update = useStore(offlineStore, (state) => state.update)
  const isGuest = useView((view) => view.presentedScene > 0 || view.isEmbedded)
  const isEmbedded = useView((view) => view.isEmbedded)
  useEffect(() => startOffline(isEmbedded), [isEmbedded])
  const [declined, setDeclined] = useState<string | null>(null)
  if (update === 'none' || update === declined || isGuest) return null
  return (
    <Notice kind="offer" onDismiss={() => setDeclined(update)}>
      <p>{text('update.ready')}</p>
      <Button onClick={takeUpdate}>{text('update.reload')}</Button>
    </Notice>
  )
}
