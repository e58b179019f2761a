import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { ShareIcon } from '@/ui/ShareIcon'

interface NativeShareProps {
  readonly title: string
  readonly link: string
}

/** The sharing menu of the phone or computer, where there is one. */
export function NativeShare({ title, link }: NativeShareProps) {
  const text = useText()
  const [hasFailed, setHasFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null
  const share = async () => {
    setHasFailed(false)
    try {
      await navigator.share({ title: `${title} · ${text('app.name')}`, url: link })
    } catch (error) {
      // Closing the menu is no failure.
      setHasFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <Button icon={<ShareIcon />} onClick={share}>
        {text('share.native')}
      </Button>
      <span role="status">{hasFailed && text('share.nativeFailed')}</span>
    </>
  )
}
