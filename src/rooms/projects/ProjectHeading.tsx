import { useCatalogue } from '@/data/useCatalogue'
import type { Project } from '@/domain/schema/projects'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { CopyLink } from '@/ui/CopyLink'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { sharedLink } from '@/view/sharedLink'

export function ProjectHeading({ project }: { readonly project: Project }) {
  const text = useText()
  const facts = useFactTexts()
  const { manifest } = useCatalogue()
  return (
    <ProfileHeading
      kind={text('project.kind')}
      title={project.acronym}
      localName={project.title === project.acronym ? undefined : project.title}
    >
      <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
    </ProfileHeading>
  )
}
