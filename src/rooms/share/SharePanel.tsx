import { useLingui } from '@lingui/react'
import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { CopyField } from '@/ui/CopyField'
import { Note } from '@/ui/Note'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { sharedLink } from '@/view/sharedLink'
import { CiteView } from './CiteView'
import { EmbedView } from './EmbedView'
import { NativeShare } from './NativeShare'
import { QrCodeView } from './QrCodeView'
import styles from './SharePanel.module.css'
import { useShareTexts } from './useShareTexts'
import { type RoomName, useViewTitle } from './useViewTitle'

const ways = ['qr', 'embed', 'cite'] as const
type Way = (typeof ways)[number]

interface SharePanelProps {
  /** What a room is called in the view switch. */
  readonly roomName: RoomName
}

/** The link to what is seen, and below it the other ways of taking it along. */
export function SharePanel({ roomName }: SharePanelProps) {
  const text = useText()
  const { release } = useCatalogue().manifest
  const { locale } = useLingui().i18n
  const title = useViewTitle(roomName)
  const [way, setWay] = useState<Way>('qr')
  const link = sharedLink(locale, release)
  return (
    <div className={styles['panel']}>
      <p className={styles['title']}>{title}</p>
      <div>
        <CopyField
          label={text('share.link')}
          value={link}
          variant="primary"
          texts={useShareTexts(text('share.copyLink'))}
        />
        <Note>{text('share.linkNote')}</Note>
        <NativeShare title={title} link={link} />
      </div>
      <SegmentedControl
        legend={text('share.ways')}
        segments={ways.map((value) => ({ value, label: text(`share.way.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'qr' && <QrCodeView title={title} link={link} />}
      {way === 'embed' && <EmbedView />}
      {way === 'cite' && <CiteView title={title} link={link} />}
    </div>
  )
}
