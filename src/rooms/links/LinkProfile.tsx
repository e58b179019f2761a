import { useCatalogue } from '@/data/useCatalogue'
import type { LinkId } from '@/domain/ids'
import { useText } from '@/i18n/useText'
import { Profile } from '@/ui/Profile'
import { LinkEvents } from './LinkEvents'
import { LinkHeading } from './LinkHeading'
import { LinkProjects } from './LinkProjects'
import { LinkSharedDomains } from './LinkSharedDomains'
import { UnknownLink } from './UnknownLink'

/** Two regions and all that is known to tie them: projects, events, shared priorities. */
export function LinkProfile({ id }: { readonly id: LinkId }) {
  const text = useText()
  const catalogue = useCatalogue()
  const link = catalogue.links.get(id)
  const a = link && catalogue.regions.get(link.a)
  const b = link && catalogue.regions.get(link.b)
  if (!link || !a || !b) return <UnknownLink id={id} />
  const title = text('link.title', { a: a.name, b: b.name })
  return (
    <Profile>
      <LinkHeading title={title} link={link} ends={[a, b]} />
      <LinkProjects link={link} ends={[a, b]} />
      <LinkEvents link={link} />
      <LinkSharedDomains link={link} />
    </Profile>
  )
}
