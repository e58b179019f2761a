import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { AddMember } from './AddMember'
import styles from './ConsortiumRoom.module.css'
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
    <section className={styles['room']} aria-labelledby="team-title">
      <header className={styles['head']}>
        <h2 id="team-title" tabIndex={-1} className={styles['title']}>
          {text('team.title')}
        </h2>
        <p>{text('team.lead')}</p>
      </header>
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
    </section>
  )
}
