import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { Priority } from '@/domain/schema/priorities'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { SourceList } from '@/ui/SourceList'
import { commonNote } from './commonNote'
import { PriorityItem } from './PriorityItem'

interface Props {
  readonly region: Region
  readonly priorities: readonly Priority[]
}

const sourcesKey = ({ sources }: Priority) => [...sources].sort().join(' ')

/** Of one strategy all priorities have the same sources as a rule; then these are named once, below. */
function haveSameSources(priorities: readonly Priority[]): boolean {
  return priorities.length > 1 && new Set(priorities.map(sourcesKey)).size === 1
}

export function PriorityList({ region, priorities }: Props) {
  const text = useText()
  const facts = useFactTexts()
  const catalogue = useCatalogue()
  const isSourcedTogether = haveSameSources(priorities)
  const notes = commonNote(priorities)
  return (
    <>
      <LimitedList
        items={priorities}
        limit={12}
        keyOf={({ id }) => id}
        showAllLabel={text('evidence.showAll', { count: priorities.length })}
        renderItem={(priority) => (
          <PriorityItem {...{ region, priority }} note={notes.ofOne(priority)} hasOwnSources={!isSourcedTogether} />
        )}
      />
      {notes.common !== '' && <Note>{notes.common}</Note>}
      {isSourcedTogether && (
        <SourceList
          sources={recordsOf(catalogue.sources, priorities[0]?.sources ?? [])}
          texts={facts}
          label={text('region.sourcesOfAll', { count: priorities.length })}
        />
      )}
      <Note>{text('evidence.domainsAreOurs')}</Note>
    </>
  )
}
