import { useCallback, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import type { Team } from '@/domain/consortium/team'
import { csvOfCells } from '@/domain/table/csv'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyLink } from '@/ui/CopyLink'
import { downloadFile } from '@/ui/downloadFile'
import { Note } from '@/ui/Note'
import { PrintSheet } from '@/ui/PrintSheet'
import { ProfileSection } from '@/ui/ProfileSection'
import { SheetFile } from '@/ui/SheetFile'
import { sharedLink } from '@/view/sharedLink'
import styles from './ConsortiumRoom.module.css'
import { TeamSheet } from './TeamSheet'
import { useMemberTable } from './useMemberTable'

/** The team as one page to print, as a file, and as a link. */
export function TakeAlong({ team }: { readonly team: Team }) {
  const text = useText()
  const facts = useFactTexts()
  const { release } = useCatalogue().manifest
  const table = useMemberTable(team)
  const [way, setWay] = useState<'paper' | 'file' | null>(null)
  const stop = useCallback(() => setWay(null), [])
  const link = () => sharedLink(facts.locale, release)
  const download = () => {
    const notes = [
      `${text('app.name')}: ${text('team.title')}`,
      ...table.openPlaces.map((name) => text('team.sheet.open', { name })),
      text('team.blank'),
      text('team.noPromise'),
      text('table.csv.release', { release }),
      text('table.csv.link', { link: link() }),
    ]
    const rows = table.rows.map(({ cells }) => cells)
    downloadFile(
      `${area.fileName}-team-${release}.csv`,
      'text/csv;charset=utf-8',
      csvOfCells(table.titles, rows, notes),
    )
  }
  return (
    <ProfileSection title={text('team.takeAlong')}>
      <Note>{text('team.takeAlong.explained')}</Note>
      <div className={styles['buttons']}>
        <Button onClick={() => setWay('paper')}>{text('team.print')}</Button>
        <Button onClick={() => setWay('file')}>{text('team.html')}</Button>
        <Button onClick={download}>{text('team.csv')}</Button>
        <CopyLink texts={facts} makeLink={link} />
      </div>
      {way === 'paper' && (
        <PrintSheet onDone={stop}>
          <TeamSheet team={team} table={table} link={link()} />
        </PrintSheet>
      )}
      {way === 'file' && (
        <SheetFile
          fileName={`${area.fileName}-team-${release}.html`}
          title={text('team.title')}
          language={facts.locale}
          onDone={stop}
        >
          <TeamSheet team={team} table={table} link={link()} />
        </SheetFile>
      )}
    </ProfileSection>
  )
}
