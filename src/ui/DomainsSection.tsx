import { DomainTags, type DomainTagsProps } from './DomainTags'
import { Note } from './Note'
import { ProfileSection } from './ProfileSection'

interface Props<Id extends string, Labels> extends Omit<DomainTagsProps<Id, Labels>, 'listLabel'> {
  readonly title: string
  /** Whose classification it is. */
  readonly note: string
}

/** The domains of a record as a part of its profile. */
export function DomainsSection<Id extends string, Labels>({ title, note, ...tags }: Props<Id, Labels>) {
  return (
    <ProfileSection title={title}>
      <DomainTags listLabel={title} {...tags} />
      <Note>{note}</Note>
    </ProfileSection>
  )
}
