import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import { areaExamples } from '@/domain/areaExamples'
import { sortedUnique } from '@/domain/grouping'
import type { OrganisationId, ProjectId } from '@/domain/ids'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { useViewLink } from '@/view/useViewLink'
import styles from './ConsortiumRoom.module.css'

const project = area.project?.id as ProjectId | undefined
const pair = areaExamples.team as readonly string[] as readonly OrganisationId[]

/** While nobody is in the team: how to begin, and two beginnings a press away. */
export function TeamExamples() {
  const text = useText()
  const { projects, organisations } = useCatalogue()
  const linkTo = useViewLink()
  const all = (project && projects.get(project)?.partners) ?? []
  const partners = all.filter(({ role }) => role !== 'associated')
  const lead = partners.find(({ role }) => role === 'lead')?.organisationId ?? null
  const known = pair.filter((id) => organisations.has(id))
  return (
    <div className={styles['examples']}>
      <Note kind="empty">{text('team.empty')}</Note>
      <h3>{text('match.examples')}</h3>
      <ul>
        {known.length > 0 && known.length === pair.length && (
          <li>
            <SelectLink {...linkTo({ team: known, lead: null })}>{text('team.example.pair')}</SelectLink>
          </li>
        )}
        {partners.length > 0 && (
          <li>
            <SelectLink {...linkTo({ team: sortedUnique(partners.map(({ organisationId }) => organisationId)), lead })}>
              {text('team.example.project')}
            </SelectLink>
          </li>
        )}
      </ul>
    </div>
  )
}
