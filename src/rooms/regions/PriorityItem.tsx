import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { localLanguage } from '@/domain/localLanguage'
import { recordsOf } from '@/domain/recordsOf'
import type { Priority } from '@/domain/schema/priorities'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Badge } from '@/ui/Badge'
import { DomainTags } from '@/ui/DomainTags'
import { LocalTitle } from '@/ui/LocalTitle'
import { Note } from '@/ui/Note'
import { RecordItem } from '@/ui/RecordItem'
import { SelectLink } from '@/ui/SelectLink'
import { SourceList } from '@/ui/SourceList'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'

interface Props {
  readonly region: Region
  readonly priority: Priority
  /** Of its note, what the others don't say too. */
  readonly note: string
  readonly hasOwnSources: boolean
}

export function PriorityItem({ region, priority, note, hasOwnSources }: Props) {
  const text = useText()
  const linkTo = useSelectionLink()
  const isWider = priority.level === 'regional' && priority.publishedFor !== region.id
  return (
    <RecordItem
      title={
        <SelectLink look="title" {...linkTo({ kind: 'priority', id: priority.id })}>
          {priority.title}
        </SelectLink>
      }
      isUnverified={priority.confidence === 'recalled'}
      marks={<PriorityMarks priority={priority} />}
    >
      <LocalTitle lang={localLanguage(region.country, region.id)}>{priority.titleLocal}</LocalTitle>
      <PriorityDomains priority={priority} />
      {isWider && <Note>{text('priority.publishedFor', { code: priority.publishedFor })}</Note>}
      {note !== '' && <Note>{note}</Note>}
      {hasOwnSources && <PrioritySources priority={priority} />}
    </RecordItem>
  )
}

function PriorityMarks({ priority }: { readonly priority: Priority }) {
  const text = useText()
  const { unverified } = useFactTexts()
  return (
    <>
      {priority.level === 'national' && <Badge>{text('priority.national')}</Badge>}
      {priority.confidence === 'recalled' && <UnverifiedMark {...unverified} />}
    </>
  )
}

function PriorityDomains({ priority }: { readonly priority: Priority }) {
  const text = useText()
  const { domains } = useFilter()
  return (
    <DomainTags
      listLabel={text('evidence.domains')}
      domains={recordsOf(useCatalogue().domains, priority.domains)}
      labelOf={useLabel()}
      chosen={domains}
      hint={text('evidence.filterByDomain')}
      onToggle={toggleDomain}
    />
  )
}

function PrioritySources({ priority }: { readonly priority: Priority }) {
  return <SourceList sources={recordsOf(useCatalogue().sources, priority.sources)} texts={useFactTexts()} />
}
