import { useAboutPart } from '@/data/useAbout'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { Note } from '@/ui/Note'
import { plainLines } from '@/ui/plainLines'
import { Amounts } from './Amounts'
import { Part } from './Part'
import { PartnerTable } from './PartnerTable'
import { ProjectFacts } from './ProjectFacts'
import { Sources } from './Sources'

/** The project that carried the area's own project on. */
export function ExtensionPart() {
  const text = useText()
  const extension = useAboutPart('extension')
  const project = useCatalogue().projects.get(extension.id)
  return (
    <Part title={text('about.extension')}>
      <Lines items={plainLines(extension.aims.items)} />
      <Sources ids={extension.aims.sources} />
      {project && (
        <>
          <ProjectFacts project={project} programmePriority={extension.programmePriority} />
          <Amounts project={project} />
          <PartnerTable project={project} />
          {project.note !== undefined && <Note>{project.note}</Note>}
          <Sources ids={project.sources} />
        </>
      )}
    </Part>
  )
}
