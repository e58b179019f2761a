import type { Team, TeamPlace } from '@/domain/consortium/team'
import type { RegionId } from '@/domain/ids'
import type { Organisation } from '@/domain/schema/organisations'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import { Note } from '@/ui/Note'
import { NumberDisc } from '@/ui/NumberDisc'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { clearTeam, setLead, toggleMember } from '@/view/actions'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useView } from '@/view/useView'
import styles from './ConsortiumRoom.module.css'

/** The members by place, with the numbers of the map; the lead is chosen here. */
export function TeamList({ team }: { readonly team: Team }) {
  const text = useText()
  const { organisations, places, elsewhere } = team
  return (
    <ProfileSection
      title={text('team.members')}
      aside={
        <Button variant="plain" onClick={clearTeam}>
          {text('team.clear')}
        </Button>
      }
    >
      <p role="status">{text('team.count', { organisations: organisations.length, places: places.length })}</p>
      <ul className={styles['places']}>
        {places.map((place) => (
          <Place key={place.region.id} place={place} />
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <>
          <Note>{text('team.elsewhere')}</Note>
          <ul className={styles['members']}>
            {elsewhere.map((body) => (
              <Member key={body.id} body={body} />
            ))}
          </ul>
        </>
      )}
    </ProfileSection>
  )
}

function Place({ place: { region, number, organisations, member } }: { readonly place: TeamPlace }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const name = label(region.labels)
  return (
    <li className={styles['place']}>
      <div className={styles['line']}>
        <NumberDisc number={number} />
        <span className={styles['name']}>
          <SelectLink look="title" {...linkTo({ kind: 'region', id: region.id })}>
            {name}
          </SelectLink>
          <span className={styles['quiet']}> {format.country(region.country)}</span>
        </span>
        {member && <Remove id={member} name={name} />}
      </div>
      {organisations.length === 0 && <Note>{text('team.openPlace')}</Note>}
      <ul className={styles['members']}>
        {organisations.map((body) => (
          <Member key={body.id} body={body} />
        ))}
      </ul>
    </li>
  )
}

function Member({ body: { id, name, helix } }: { readonly body: Organisation }) {
  const text = useText()
  const linkTo = useSelectionLink()
  const isLead = useView((view) => view.lead === id)
  return (
    <li className={styles['line']}>
      <span className={styles['name']}>
        <SelectLink {...linkTo({ kind: 'org', id })}>{name}</SelectLink>
        <span className={styles['quiet']}> {text(`helix.${helix}`)}</span>
      </span>
      <Button
        variant="plain"
        aria-pressed={isLead}
        aria-label={text('team.lead.choose', { name })}
        className={isLead ? styles['isLead'] : undefined}
        onClick={() => setLead(isLead ? null : id)}
      >
        {text('team.lead.word')}
      </Button>
      <Remove id={id} name={name} />
    </li>
  )
}

function Remove({ id, name }: { readonly id: RegionId | Organisation['id']; readonly name: string }) {
  const text = useText()
  return (
    <IconButton
      label={text('team.remove', { name })}
      icon={<CloseIcon />}
      onClick={() => toggleMember(id)}
      tooltip="before"
    />
  )
}
