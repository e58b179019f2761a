import { useState } from 'react'
import type { Selection } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyLink } from '@/ui/CopyLink'
import { FlagIcon } from '@/ui/FlagIcon'
import { ProfileSection } from '@/ui/ProfileSection'
import styles from './RecordTools.module.css'
import { ReportDialog } from './ReportDialog'
import { useRecordTexts } from './useRecordTexts'

/** Below a profile: copies a citation of the thing, and helps to report a mistake in it. Nothing for what does not exist. */
export function RecordTools({ selection }: { readonly selection: Selection }) {
  const text = useText()
  const texts = useRecordTexts(selection)
  // Asked for anew with each opening: the link tells what is seen then.
  const [report, setReport] = useState<string | null>(null)
  if (texts === null) return null
  const copyTexts = {
    copy: text('record.cite'),
    copied: text('record.cited'),
    copyRefused: text('record.citeRefused'),
    linkField: text('record.citation'),
  }
  return (
    <div className={styles['tools']}>
      <ProfileSection title={text('record.heading')}>
        <CopyLink texts={copyTexts} makeLink={texts.citation} />
        <Button
          variant="plain"
          icon={<FlagIcon />}
          className={styles['report']}
          aria-haspopup="dialog"
          onClick={() => setReport(texts.report())}
        >
          {text('record.report')}
        </Button>
      </ProfileSection>
      {report !== null && <ReportDialog name={texts.title} report={report} onClose={() => setReport(null)} />}
    </div>
  )
}
