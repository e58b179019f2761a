import { useAbout, useAboutPart } from '@/data/useAbout'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { Note } from '@/ui/Note'
import { plainLines } from '@/ui/plainLines'
import { Amounts } from './Amounts'
import { ExtensionPart } from './ExtensionPart'
import { Part } from './Part'
import { PartnerTable } from './PartnerTable'
import { ProjectFacts } from './ProjectFacts'
import { RegionGroups } from './RegionGroups'
import { RelatedProjects } from './RelatedProjects'
import { Sources } from './Sources'
import { Timeline } from './Timeline'

/** The area's own project: facts from the list of projects, the rest from `about.json`. */
export function ProjectSection() {
  const text = useText()
  const about = useAboutPart('project')
  const hasExtension = useAbout().extension !== undefined
  const project = useCatalogue().projects.get(about.id)
  const { titleLocal, programmePriority, specificObjective, manager } = about
  return (
    <>
      {project ? (
        <>
          <ProjectFacts project={project} {...{ titleLocal, programmePriority, specificObjective, manager }} />
          <Sources ids={about.sources} />
        </>
      ) : (
        <Note kind="empty">{text('about.project.missing')}</Note>
      )}
      <Part title={text('about.aims')}>
        <Lines items={plainLines(about.aims.items)} />
        <Sources ids={about.aims.sources} />
      </Part>
      <Part title={text('about.results')}>
        <Lines items={plainLines(about.expectedResults.items)} />
        <Sources ids={about.expectedResults.sources} />
      </Part>
      {project && (
        <>
          <Part title={text('about.amounts')}>
            <Amounts project={project} note={about.amountsNote} />
          </Part>
          <Part title={text('project.partners')}>
            <PartnerTable project={project} />
            <Sources ids={project.sources} />
          </Part>
        </>
      )}
      <RegionGroups groups={about.regionGroups} />
      <Part title={text('about.milestones')}>
        <Timeline statements={about.milestones} />
      </Part>
      {hasExtension && <ExtensionPart />}
      <RelatedProjects />
    </>
  )
}
