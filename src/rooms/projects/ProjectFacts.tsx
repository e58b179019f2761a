import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { Project } from '@/domain/schema/projects'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainTags } from '@/ui/DomainTags'
import { FactList, type FactRow } from '@/ui/FactList'
import { Note } from '@/ui/Note'
import { WebsiteLink } from '@/ui/WebsiteLink'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'

export function ProjectFacts({ project }: { readonly project: Project }) {
  const text = useText()
  const { newTabNote } = useFactTexts()
  const { programme, period, contractNumber, theme, website } = project
  const rows: readonly (FactRow | false)[] = [
    { id: 'programme', term: text('project.programme'), value: programme },
    { id: 'period', term: text('project.period'), value: period.replace('-', '–') },
    contractNumber !== undefined && { id: 'contract', term: text('project.contract'), value: contractNumber },
    { id: 'theme', term: text('project.theme'), value: theme },
    website !== undefined && {
      id: 'website',
      term: text('project.website'),
      value: <WebsiteLink href={website} newTabNote={newTabNote} />,
    },
  ]
  return (
    <>
      <FactList rows={rows.filter((row) => row !== false)} />
      <ProjectDomains project={project} />
    </>
  )
}

function ProjectDomains({ project }: { readonly project: Project }) {
  const text = useText()
  const label = useLabel()
  const { domains } = useFilter()
  return (
    <>
      <DomainTags
        listLabel={text('evidence.domains')}
        domains={recordsOf(useCatalogue().domains, project.domains)}
        labelOf={label}
        chosen={domains}
        hint={text('evidence.filterByDomain')}
        onToggle={toggleDomain}
      />
      <Note>{text('project.themeIsOurs')}</Note>
    </>
  )
}
