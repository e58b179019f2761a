import { Note } from './Note'
import { Profile } from './Profile'
import { ProfileHeading } from './ProfileHeading'

interface Props {
  readonly kind: string
  readonly title: string
  readonly explanation: string
}

/** In place of a profile where a link names something that the data doesn't have. */
export function UnknownRecord({ kind, title, explanation }: Props) {
  return (
    <Profile>
      <ProfileHeading kind={kind} title={title} />
      <Note kind="empty">{explanation}</Note>
    </Profile>
  )
}
