import { useEffect } from 'react'
import { onDeviceChange, readDevice, writeDevice } from '@/view/deviceStorage'
import { openShow } from '@/view/dialogActions'
import { type ShowStorage, startShowSync } from '@/view/showSync'
import { viewStore } from '@/view/store'

const onDevice: ShowStorage = {
  read: () => readDevice('show'),
  write: (text) => writeDevice('show', text),
  onChange: onDeviceChange,
}

/** Keeps the show of this device, of the address and of the other tabs in step. Scenes that a link brings are shown. */
export function ShowKeeper() {
  useEffect(() => {
    const { sceneText, presentedScene } = viewStore.getState()
    if (sceneText !== '' && presentedScene === 0) openShow(true)
    return startShowSync(onDevice)
  }, [])
  return null
}
