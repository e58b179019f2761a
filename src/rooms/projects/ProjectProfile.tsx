import { useCatalogue } from '@/data/useCatalogue'
import type { ProjectId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { useUnknownTexts } from '@/i18n/useUnknownTexts'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { SourceList } from '@/ui/SourceList'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { ProjectEvents } from './ProjectEvents'
import { ProjectFacts } from './ProjectFacts'
import { ProjectHeading } from './ProjectHeading'
import { ProjectPartners } from './ProjectPartners'
import { ProjectStatements } from './ProjectStatements'

/** A project: what it is, what its sources say of dates and money, who takes part. */
export function ProjectProfile({ id }: { readonly id: ProjectId }) {
  const text = useText()
  const facts = useFactTexts()
  const catalogue = useCatalogue()
  const unknown = useUnknownTexts(id, catalogue.missing.includes('projects'))
  const project = catalogue.projects.get(id)
  if (project === undefined) {
    return <UnknownRecord kind={text('project.kind')} {...unknown} />
  }
  return (
    <Profile>
      <ProjectHeading project={project} />
      <ProjectFacts project={project} />
      {project.note !== undefined && <Note>{project.note}</Note>}
      <SourceList sources={recordsOf(catalogue.sources, project.sources)} texts={facts} />
      <ProjectStatements project={project} />
      <ProjectPartners project={project} />
      <ProjectEvents project={project} />
    </Profile>
  )
}
