import { useLingui } from '@lingui/react'
import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyField } from '@/ui/CopyField'
import { Note } from '@/ui/Note'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { sharedLink } from '@/view/sharedLink'
import { viewStore } from '@/view/store'
import styles from './EmbedView.module.css'
import { embedCode } from './embedCode'
import { useShareTexts } from './useShareTexts'
import { useMapTitle } from './useViewTitle'

const heights = ['400', '520', '680'] as const

/** Code that puts this very map into another page, and how it will look there. */
export function EmbedView() {
  const text = useText()
  const title = useMapTitle()(viewStore.getState())
  const { release } = useCatalogue().manifest
  const { locale } = useLingui().i18n
  const [data, setData] = useState<'live' | 'pinned'>('live')
  const [height, setHeight] = useState<(typeof heights)[number]>('520')
  const [hasPreview, setHasPreview] = useState(false)
  const link = sharedLink(locale, data === 'pinned' ? release : null, { isEmbedded: true })
  const code = embedCode({ link, title: `${text('app.name')}: ${title}`, height: Number(height) })
  return (
    <div className={styles['embed']}>
      <div className={styles['choices']}>
        <SegmentedControl
          legend={text('share.embed.data')}
          segments={[
            { value: 'live', label: text('share.embed.live') },
            { value: 'pinned', label: text('share.embed.pinned', { release }) },
          ]}
          value={data}
          onChange={setData}
        />
        <SegmentedControl
          legend={text('share.embed.height')}
          segments={heights.map((value) => ({ value, label: text('share.embed.pixels', { height: Number(value) }) }))}
          value={height}
          onChange={setHeight}
        />
      </div>
      {data === 'pinned' && <Note>{text('share.embed.pinnedNote')}</Note>}
      <CopyField
        label={text('share.embed.code')}
        value={code}
        rows={4}
        texts={useShareTexts(text('share.embed.copy'))}
      />
      <Note>{text('share.embed.note')}</Note>
      {hasPreview ? (
        <iframe
          src={link}
          title={text('share.embed.previewLabel', { title })}
          height={height}
          className={styles['preview']}
        />
      ) : (
        // A second map is heavy: only for those who ask for it.
        <Button onClick={() => setHasPreview(true)} className={styles['previewButton']}>
          {text('share.embed.preview')}
        </Button>
      )}
    </div>
  )
}
