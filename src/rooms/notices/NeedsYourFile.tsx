import { useState } from 'react'
import { ownLayerId } from '@/domain/ownData/model'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { openOwnDialog } from '@/view/ownActions'
import { useView } from '@/view/useView'
import { Notice } from './Notice'

/** A link to a view of own data was opened where these are not: says so and asks for the file. */
export function NeedsYourFile() {
  const text = useText()
  const isLacking = useView(({ layer, own }) => layer === ownLayerId && own?.kind !== 'choropleth')
  const [isDismissed, setIsDismissed] = useState(false)
  if (!isLacking || isDismissed) return null
  return (
    <Notice onDismiss={() => setIsDismissed(true)}>
      <p>{text('layer.own.missing')}</p>
      <Button variant="plain" onClick={() => openOwnDialog(null)}>
        {text('own.add')}
      </Button>
    </Notice>
  )
}
