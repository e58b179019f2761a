import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import type { Project } from '@/domain/schema/projects'
import { distinctValues } from '@/domain/statements'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { LinkedRecord } from '@/ui/LinkedRecord'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Projects in which a source names the body. */
export function OrganisationProjects({ organisation }: { readonly organisation: Organisation }) {
  const text = useText()
  const catalogue = useCatalogue()
  const isUnknown = catalogue.missing.includes('projects')
  const projects = recordsOf(catalogue.projects, organisation.projects)
  const count = projects.length
  return (
    <ProfileSection title={text('organisation.projects')} aside={count > 0 && String(count)}>
      {count === 0 ? (
        <Note kind="empty">{text(isUnknown ? 'evidence.notLoaded' : 'organisation.noProjects')}</Note>
      ) : (
        <LimitedList
          items={projects}
          limit={10}
          keyOf={({ id }) => id}
          showAllLabel={text('evidence.showAll', { count })}
          renderItem={(project) => <ProjectItem project={project} organisation={organisation} />}
        />
      )}
    </ProfileSection>
  )
}

interface ItemProps {
  readonly project: Project
  readonly organisation: Organisation
}

function ProjectItem({ project, organisation }: ItemProps) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const role = project.partners.find(({ organisationId }) => organisationId === organisation.id)?.role
  const span = format.span(distinctValues(project.starts), distinctValues(project.ends))
  return (
    <LinkedRecord name={project.acronym} link={linkTo({ kind: 'project', id: project.id })}>
      {project.title !== project.acronym && <p>{project.title}</p>}
      <Note>{[role && text(`role.${role}`), project.programme, span].filter(Boolean).join(' · ')}</Note>
    </LinkedRecord>
  )
}
