import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { PanelRoom } from '@/ui/PanelRoom'
import { AddMember } from './AddMember'
import { Coverage } from './Coverage'
import { ProgrammeChecks } from './ProgrammeChecks'
import { Suggestions } from './Suggestions'
import { TakeAlong } from './TakeAlong'
import { TeamExamples } from './TeamExamples'
import { TeamList } from './TeamList'
import { useTeam } from './useTeam'

interface ConsortiumRoomProps {
  readonly filters?: ReactNode
}

/** A team, what a programme asks of it, what it covers and who could fill its gaps. */
export function ConsortiumRoom({ filters }: ConsortiumRoomProps) {
  const text = useText()
  const team = useTeam()
  const isEmpty = team.places.length + team.organisations.length === 0
  return (
    <PanelRoom title={text('team.title')} lead={text('team.lead')}>
      <AddMember />
      {isEmpty ? (
        <TeamExamples />
      ) : (
        <>
          <TeamList team={team} />
          <ProgrammeChecks team={team} />
          {filters !== undefined && <Disclosure summary={text('team.need')}>{filters}</Disclosure>}
          <Coverage team={team} />
          <Suggestions team={team} />
          <Note kind="caveat">{text('team.noPromise')}</Note>
          <TakeAlong team={team} />
        </>
      )}
    </PanelRoom>
  )
}
