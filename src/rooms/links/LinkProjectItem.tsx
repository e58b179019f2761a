import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { Project } from '@/domain/schema/projects'
import { distinctValues } from '@/domain/statements'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainTags } from '@/ui/DomainTags'
import { FactList } from '@/ui/FactList'
import { LinkedRecord } from '@/ui/LinkedRecord'
import { Note } from '@/ui/Note'
import { SourceList } from '@/ui/SourceList'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import { PartnersAtEnd } from './PartnersAtEnd'

interface Props {
  readonly project: Project
  readonly ends: readonly [Region, Region]
}

export function LinkProjectItem({ project, ends }: Props) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const span = format.span(distinctValues(project.starts), distinctValues(project.ends))
  const partners = ends.map((region) => ({
    id: region.id,
    term: label(region.labels),
    value: <PartnersAtEnd project={project} region={region} />,
  }))
  return (
    <LinkedRecord name={project.acronym} link={linkTo({ kind: 'project', id: project.id })}>
      {project.title !== project.acronym && <p>{project.title}</p>}
      <Note>{[project.programme, span || text('project.undated')].join(' · ')}</Note>
      <FactList rows={partners} />
      {!project.isPartnerListComplete && <Note>{text('project.partnersIncomplete')}</Note>}
      <ProjectDomains project={project} />
      <SourceList sources={recordsOf(useCatalogue().sources, project.sources)} texts={useFactTexts()} />
    </LinkedRecord>
  )
}

function ProjectDomains({ project }: { readonly project: Project }) {
  const text = useText()
  const { domains } = useFilter()
  return (
    <DomainTags
      listLabel={text('evidence.domains')}
      domains={recordsOf(useCatalogue().domains, project.domains)}
      labelOf={useLabel()}
      chosen={domains}
      hint={text('evidence.filterByDomain')}
      onToggle={toggleDomain}
    />
  )
}
