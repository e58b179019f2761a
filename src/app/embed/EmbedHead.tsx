import { useText } from '@/i18n/useText'
import { useMapTitle } from '@/rooms/share/useViewTitle'
import { ExternalLink } from '@/ui/ExternalLink'
import { Logo } from '@/ui/Logo'
import { encodeView } from '@/view/codec'
import { useView } from '@/view/useView'
import styles from './EmbedHead.module.css'
import { type OpenView, useEmbedApi } from './useEmbedApi'

/** What the map shows, in words, and the way to the full atlas at this very view. */
export function EmbedHead({ onOpen }: { readonly onOpen: OpenView }) {
  const text = useText()
  const title = useView(useMapTitle())
  const address = useView((view) => encodeView({ ...view, isEmbedded: false }))
  useEmbedApi(onOpen)
  return (
    <header className={styles['head']}>
      <Logo />
      <h1 className={styles['title']}>{title}</h1>
      <span className={styles['open']}>
        <ExternalLink href={`?${address}`} newTabNote={text('evidence.newTab')}>
          {text('embed.open')}
        </ExternalLink>
      </span>
    </header>
  )
}
