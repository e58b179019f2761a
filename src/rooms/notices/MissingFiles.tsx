import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Notice } from './Notice'

/** Names the data files that could not be had, so that what is missing is not taken for nothing there. */
export function MissingFiles() {
  const text = useText()
  const format = useFormat()
  const { missing, manifest } = useCatalogue()
  const [isDismissed, setIsDismissed] = useState(false)
  if (missing.length === 0 || isDismissed) return null
  const titles = missing.map((id) => manifest.files.find((file) => file.id === id)?.title ?? id)
  return (
    <Notice onDismiss={() => setIsDismissed(true)}>
      <p>{text('notices.missing', { count: missing.length, files: format.list(titles) })}</p>
    </Notice>
  )
}
