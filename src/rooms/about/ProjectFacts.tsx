import type { ReactNode } from 'react'
import type { Project } from '@/domain/schema/projects'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { FactList, type FactRow } from '@/ui/FactList'
import { LocalTitle } from '@/ui/LocalTitle'
import { WebsiteLink } from '@/ui/WebsiteLink'
import { RecordLink } from './RecordLink'
import { Statements } from './Statements'

interface Props {
  readonly project: Project
  readonly titleLocal?: { readonly language: string; readonly text: string }
  readonly programmePriority: string
  readonly specificObjective?: string
  readonly manager?: string
}

/** What a funded project is on paper. Start and end stand with each source's own date. */
export function ProjectFacts({ project, titleLocal, programmePriority, specificObjective, manager }: Props) {
  const text = useText()
  const format = useFormat()
  const { newTabNote } = useFactTexts()
  const row = (id: string, term: string, value: ReactNode): FactRow => ({ id, term, value })
  const dates = (statements: Project['starts']) =>
    statements.map((statement) => ({ ...statement, value: format.date(statement.value) }))
  const rows = [
    row('title', text('about.fact.title'), <ProjectTitle project={project} titleLocal={titleLocal} />),
    row('programme', text('project.programme'), `${project.programme} ${project.period.replace('-', '–')}`),
    row('priority', text('about.fact.priority'), programmePriority),
    specificObjective !== undefined && row('objective', text('about.fact.objective'), specificObjective),
    row('contract', text('about.fact.contract'), project.contractNumber ?? text('about.fact.notFound')),
    row('start', text('project.start'), <Statements statements={dates(project.starts)} />),
    row('end', text('project.end'), <Statements statements={dates(project.ends)} />),
    manager !== undefined && row('manager', text('about.fact.manager'), manager),
    project.website !== undefined &&
      row('website', text('project.website'), <WebsiteLink href={project.website} newTabNote={newTabNote} />),
  ]
  return <FactList rows={rows.filter((fact) => fact !== false)} />
}

function ProjectTitle({ project, titleLocal }: { project: Project; titleLocal: Props['titleLocal'] | undefined }) {
  return (
    <>
      <RecordLink target={{ kind: 'project', id: project.id }}>{project.title}</RecordLink>
      {titleLocal && <LocalTitle lang={titleLocal.language}>{titleLocal.text}</LocalTitle>}
    </>
  )
}
