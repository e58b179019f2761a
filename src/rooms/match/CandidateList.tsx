import type { Matches } from '@/domain/match/matches'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { RegionLinks } from '@/ui/RegionLinks'
import { useSelectionLink } from '@/view/useSelectionLink'
import { CandidateItem } from './CandidateItem'

const shownAtFirst = 10

/** The candidates, best first; then those of whom too little is known to be ranked. */
export function CandidateList({ matches }: { readonly matches: Matches }) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const { from, seeker, placed, unplaced } = matches
  return (
    <>
      <ProfileSection title={text('match.candidates')}>
        {placed.length === 0 && <Note kind="empty">{text(noneOf(matches))}</Note>}
        <LimitedList
          key={seeker.organisation?.id ?? from.id}
          isRanked
          items={placed}
          limit={shownAtFirst}
          keyOf={({ item }) => item.id}
          showAllLabel={text('evidence.showAll', { count: placed.length })}
          renderItem={(one) => <CandidateItem seeker={seeker} placed={one} of={placed.length} />}
        />
      </ProfileSection>
      {unplaced.length > 0 && (
        <ProfileSection title={text('match.unranked')} aside={String(unplaced.length)}>
          <Note>{text('match.unranked.explained')}</Note>
          <RegionLinks
            regions={unplaced.map(({ region: { id, labels, country } }) => ({ id, name: label(labels), country }))}
            countryName={format.country}
            linkTo={(id) => linkTo({ kind: 'region', id })}
            showAllLabel={text('evidence.showAll', { count: unplaced.length })}
          />
        </ProfileSection>
      )}
    </>
  )
}

/** Why nobody is ranked. */
function noneOf({ areDomainsKnown, unplaced }: Matches): string {
  if (!areDomainsKnown) return 'match.noneUnknown'
  return unplaced.length > 0 ? 'match.noneRanked' : 'match.none'
}
