import { useAbout } from '@/data/useAbout'
import { useCatalogue } from '@/data/useCatalogue'
import { baseRegion } from '@/domain/baseRegion'
import type { Region } from '@/domain/catalogue'
import { sortedUnique } from '@/domain/grouping'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { PanelRoom } from '@/ui/PanelRoom'
import { SourceList } from '@/ui/SourceList'
import { useView } from '@/view/useView'
import { DownloadGroup } from './DownloadGroup'
import { GroupChooser } from './GroupChooser'
import { GroupExamples } from './GroupExamples'
import { stepContents } from './stepContents'
import styles from './TransS3Room.module.css'

/** A group of regions, step by step as the method has it. */
export function TransS3Room() {
  const text = useText()
  const catalogue = useCatalogue()
  const group = useView((view) => view.group)
  const ids = sortedUnique(group.flatMap((id) => baseRegion(catalogue, id)?.id ?? []))
  const regions = recordsOf(catalogue.regions, ids)
  return (
    <PanelRoom title={text('group.title')} lead={text('group.lead')}>
      <GroupChooser regions={regions} />
      {regions.length === 0 && <GroupExamples />}
      {regions.length === 1 && <Note kind="empty">{text('group.oneMore')}</Note>}
      {regions.length > 1 && <Steps regions={regions} />}
    </PanelRoom>
  )
}

function Steps({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const facts = useFactTexts()
  const { sources } = useCatalogue()
  const method = useAbout().strategy?.method
  // Without a method of the area's own the same is shown without its titles.
  const steps = method?.steps ?? stepContents.map((_, index) => ({ title: String(index), effect: '' }))
  return (
    <>
      <DownloadGroup regions={regions} />
      <ol className={styles['steps']}>
        {steps.map(({ title, effect }, index) => {
          const Content = stepContents[index]
          return (
            <li key={title}>
              {method && (
                <h3 className={styles['step']}>
                  {text('group.step', { number: index + 1, title })}
                  <span className={styles['quiet']}> – {effect}</span>
                </h3>
              )}
              {Content ? <Content regions={regions} /> : <Note kind="empty">{text('group.nothingKnown')}</Note>}
            </li>
          )
        })}
      </ol>
      {method && (
        <>
          <Note kind="caveat">{method.stepsNote}</Note>
          <SourceList sources={recordsOf(sources, method.sources)} texts={facts} isFolded />
        </>
      )}
    </>
  )
}
