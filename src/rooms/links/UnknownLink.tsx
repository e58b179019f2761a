import { useCatalogue } from '@/data/useCatalogue'
import { type LinkId, linkEnds } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useUnknownTexts } from '@/i18n/useUnknownTexts'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { SelectLink } from '@/ui/SelectLink'
import { TagList } from '@/ui/TagList'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Two known regions without a link have none on record; anything else is not a link at all. */
export function UnknownLink({ id }: { readonly id: LinkId }) {
  const text = useText()
  const label = useLabel()
  const linkTo = useSelectionLink()
  const unknown = useUnknownTexts(id, false)
  const [a, b] = recordsOf(useCatalogue().regions, linkEnds(id))
  if (!a || !b) return <UnknownRecord kind={text('link.kind')} {...unknown} />
  return (
    <Profile>
      <ProfileHeading kind={text('link.kind')} title={text('link.title', { a: label(a.labels), b: label(b.labels) })} />
      <Note kind="empty">{text('link.none')}</Note>
      <TagList>
        {[a, b].map((end) => (
          <SelectLink key={end.id} {...linkTo({ kind: 'region', id: end.id })}>
            {label(end.labels)}
          </SelectLink>
        ))}
      </TagList>
    </Profile>
  )
}
