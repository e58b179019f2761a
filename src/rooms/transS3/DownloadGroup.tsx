import { useCallback, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import type { Region } from '@/domain/catalogue'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyLink } from '@/ui/CopyLink'
import { PrintSheet } from '@/ui/PrintSheet'
import { SheetFile } from '@/ui/SheetFile'
import { sharedLink } from '@/view/sharedLink'
import { GroupSheet } from './GroupSheet'
import styles from './TransS3Room.module.css'
import { useGroupScenes } from './useGroupScenes'
import { useGroupTable } from './useGroupTable'

/** The group on paper, as a file, as scenes and as a link. */
export function DownloadGroup({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const facts = useFactTexts()
  const { release } = useCatalogue().manifest
  const [way, setWay] = useState<'paper' | 'file' | null>(null)
  const stop = useCallback(() => setWay(null), [])
  const link = () => sharedLink(facts.locale, release)
  const download = useGroupTable(regions)
  const addScenes = useGroupScenes(regions)
  return (
    <div className={styles['buttons']}>
      <Button onClick={() => setWay('paper')}>{text('team.print')}</Button>
      <Button onClick={() => setWay('file')}>{text('team.html')}</Button>
      <Button onClick={download}>{text('team.csv')}</Button>
      <Button onClick={addScenes}>{text('group.scenes')}</Button>
      <CopyLink texts={facts} makeLink={link} />
      {way === 'paper' && (
        <PrintSheet onDone={stop}>
          <GroupSheet regions={regions} link={link()} />
        </PrintSheet>
      )}
      {way === 'file' && (
        <SheetFile
          fileName={`${area.fileName}-trans-s3-${release}.html`}
          title={text('group.title')}
          language={facts.locale}
          onDone={stop}
        >
          <GroupSheet regions={regions} link={link()} />
        </SheetFile>
      )}
    </div>
  )
}
