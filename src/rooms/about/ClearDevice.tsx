import { useState } from 'react'
import { dropCopy } from '@/data/ownData/deviceCopy'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Note } from '@/ui/Note'
import { forgetDevice } from '@/view/forgetDevice'

/** Takes back all that the atlas has kept in this browser. */
export function ClearDevice() {
  const text = useText()
  const [isCleared, setIsCleared] = useState(false)
  const handleClear = async () => {
    dropCopy()
    await forgetDevice()
    setIsCleared(true)
  }
  return (
    <>
      <Button onClick={handleClear}>{text('about.privacy.clear')}</Button>
      <div role="status">{isCleared && <Note>{text('about.privacy.cleared')}</Note>}</div>
    </>
  )
}
