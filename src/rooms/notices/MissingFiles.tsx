import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reloadCatalogue } from '@/data/catalogueQuery'
import { useCatalogue } from '@/data/useCatalogue'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Notice } from './Notice'

/** Names the data files that could not be had, so that what is missing is not taken for nothing there. */
export function MissingFiles() {
  const text = useText()
  const format = useFormat()
  const { missing, manifest } = useCatalogue()
  const client = useQueryClient()
  const [isDismissed, setIsDismissed] = useState(false)
  const [isTrying, setIsTrying] = useState(false)
  const handleRetry = async () => {
    setIsTrying(true)
    await reloadCatalogue(client)
    setIsTrying(false)
  }
  if (missing.length === 0 || isDismissed) return null
  const titles = missing.map((id) => manifest.files.find((file) => file.id === id)?.title ?? id)
  return (
    <Notice onDismiss={() => setIsDismissed(true)}>
      <p>{text('notices.missing', { count: missing.length, files: format.list(titles) })}</p>
      <Button onClick={handleRetry} disabled={isTrying}>
        {text(isTrying ? 'notices.retrying' : 'notices.retry')}
      </Button>
    </Notice>
  )
}
