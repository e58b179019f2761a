import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { isEarlierRelease } from '@/domain/release'
import { useText } from '@/i18n/useText'
import { useView } from '@/view/useView'
import { Notice } from './Notice'

/** Tells that a link was made with other data than are shown, so that nobody looks for yesterday's figures. */
export function OtherRelease() {
  const text = useText()
  const served = useCatalogue().manifest.release
  const asked = useView((view) => view.dataRelease)
  const [dismissed, setDismissed] = useState<string | null>(null)
  if (asked === null || asked === served || asked === dismissed) return null
  return (
    <Notice onDismiss={() => setDismissed(asked)}>
      <p>
        {isEarlierRelease(asked, served)
          ? text('notices.dataMovedOn', { asked, served })
          : text('notices.dataOlder', { asked, served })}
      </p>
    </Notice>
  )
}
