import { useLingui } from '@lingui/react'
import { useId } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { longestText } from '@/domain/show/showText'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { CopyLink } from '@/ui/CopyLink'
import { showLink } from '@/view/sharedLink'
import { useShow } from '@/view/useShow'
import styles from './ShowPanel.module.css'

/** Longest link that mail, chat and slide programs commonly leave whole. */
const safeLength = 2000
const nearLength = 1600

/** The whole show as a link: how long it is, and whether common programs will pass it on. */
export function ShowLink() {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const { release } = useCatalogue().manifest
  const { locale } = useLingui().i18n
  const sceneText = useShow((state) => state.text)
  const link = showLink(sceneText, locale, release)
  const { length } = link
  const isPossible = sceneText.length <= longestText
  const fullness = !isPossible ? 'impossible' : length > safeLength ? 'over' : length > nearLength ? 'near' : 'good'
  const inWords = text('show.link.of', { length: format.number(length), safe: format.number(safeLength) })
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h3 id={id}>{text('show.link')}</h3>
      <meter
        max={safeLength}
        high={nearLength}
        optimum={0}
        value={Math.min(length, safeLength)}
        aria-label={text('show.link.length')}
        aria-valuetext={inWords}
        className={styles['meter']}
      />
      <p className={styles[fullness === 'good' ? 'quiet' : 'warning']}>
        {inWords} {text(`show.link.${fullness}`)}
      </p>
      {isPossible && (
        <CopyLink
          texts={{
            copy: text('show.link.copy'),
            copied: text('profile.linkCopied'),
            copyRefused: text('profile.copyRefused'),
            linkField: text('profile.linkField'),
          }}
          makeLink={() => link}
        />
      )}
    </section>
  )
}
