import { useCatalogue } from '@/data/useCatalogue'
import type { Link, Region } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { LinkProjectItem } from './LinkProjectItem'

interface Props {
  readonly link: Link
  readonly ends: readonly [Region, Region]
}

/** Projects in which bodies of both regions take part, newest first. */
export function LinkProjects({ link, ends }: Props) {
  const text = useText()
  const catalogue = useCatalogue()
  const isUnknown = catalogue.missing.includes('projects')
  const projects = recordsOf(catalogue.projects, link.projects)
  const count = projects.length
  return (
    <ProfileSection title={text('link.projects')} aside={count > 0 && String(count)}>
      {count === 0 ? (
        <Note kind="empty">{text(isUnknown ? 'evidence.notLoaded' : 'link.noProjects')}</Note>
      ) : (
        <LimitedList
          isRanked
          items={projects}
          limit={10}
          keyOf={({ id }) => id}
          showAllLabel={text('evidence.showAll', { count })}
          renderItem={(project) => <LinkProjectItem project={project} ends={ends} />}
        />
      )}
    </ProfileSection>
  )
}
