import type { ReactNode } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { matchesOf } from '@/domain/match/matches'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { PanelRoom } from '@/ui/PanelRoom'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'
import { AimChoice } from './AimChoice'
import { CandidateList } from './CandidateList'
import { FilterLine } from './FilterLine'
import { MatchExamples } from './MatchExamples'
import styles from './MatchRoom.module.css'
import { SeekerField } from './SeekerField'
import { SeekerHeading } from './SeekerHeading'

interface MatchRoomProps {
  readonly filters?: ReactNode
}

/** Who could be a partner of a region, ranked in the open. */
export function MatchRoom({ filters }: MatchRoomProps) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const matchFor = useView((view) => view.matchFor)
  const aim = useView((view) => view.aim)
  const matches = matchFor && matchesOf(catalogue, matchFor, aim, filter)
  return (
    <PanelRoom title={text('match.title')} lead={text('match.lead')}>
      {matches ? <SeekerHeading matches={matches} /> : <SeekerField />}
      {matches ? (
        <>
          <AimChoice />
          <div className={styles['need']}>
            <FilterLine matches={matches} />
            {filters !== undefined && <Disclosure summary={text('match.need')}>{filters}</Disclosure>}
          </div>
          <Note kind="caveat">{text('match.caution')}</Note>
          <CandidateList matches={matches} />
        </>
      ) : (
        <MatchExamples />
      )}
    </PanelRoom>
  )
}
