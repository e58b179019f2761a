import { useCatalogue } from '@/data/useCatalogue'
import { type Suggestion, suggestionsFor } from '@/domain/consortium/suggestions'
import type { Team } from '@/domain/consortium/team'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { AddToggle } from '@/ui/AddToggle'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useTeamToggle } from '@/view/useTeamToggle'
import styles from './ConsortiumRoom.module.css'
import { useSuggestionWords } from './useSuggestionWords'
import { useProgramme } from './useTeam'

const shownAtFirst = 5

/** Who would fill a gap, best first, each with why. */
export function Suggestions({ team }: { readonly team: Team }) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const programme = useProgramme()
  if (!programme) return null
  const suggestions = suggestionsFor(catalogue, programme, team, filter)
  return (
    <ProfileSection title={text('team.suggestions')}>
      <Note>{text(suggestions.length > 0 ? 'team.suggestions.explained' : 'team.suggestions.none')}</Note>
      <LimitedList
        isRanked
        items={suggestions}
        limit={shownAtFirst}
        keyOf={({ organisation }) => organisation.id}
        showAllLabel={text('evidence.showAll', { count: suggestions.length })}
        renderItem={(suggestion) => <SuggestionItem suggestion={suggestion} />}
      />
    </ProfileSection>
  )
}

function SuggestionItem({ suggestion }: { readonly suggestion: Suggestion }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const linkTo = useSelectionLink()
  const { fills, why } = useSuggestionWords()
  const { id, name, country, regionId } = suggestion.organisation
  const region = regionId && catalogue.regions.get(regionId)
  return (
    <article className={styles['suggestion']}>
      <div className={styles['line']}>
        <h4 className={styles['name']}>
          <SelectLink look="title" {...linkTo({ kind: 'org', id })}>
            {name}
          </SelectLink>
          <span className={styles['quiet']}>
            {' '}
            {[region && label(region.labels), format.country(country)].filter(Boolean).join(', ')}
          </span>
        </h4>
        <AddToggle {...useTeamToggle(id)} add={text('team.add')} added={text('team.added')} name={name} />
      </div>
      <p>{fills(suggestion)}</p>
      <Note>{why(suggestion)}</Note>
    </article>
  )
}
