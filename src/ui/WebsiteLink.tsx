import { ExternalLink } from './ExternalLink'
import { UnverifiedMark } from './UnverifiedMark'

interface Props {
  readonly href: string
  readonly newTabNote: string
  /** Given where the address is recalled, not read in a source. */
  readonly unverified?: { readonly label: string; readonly explanation: string } | undefined
}

/** An address as people write it: without protocol, `www.` and closing slash. */
export function WebsiteLink({ href, newTabNote, unverified }: Props) {
  return (
    <span>
      <ExternalLink href={href} newTabNote={newTabNote}>
        {href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
      </ExternalLink>{' '}
      {unverified && <UnverifiedMark {...unverified} />}
    </span>
  )
}
