import type { Organisation } from './schema/organisations'

export interface ShownWebsite {
  readonly href: string
  /** Recalled, not read in a source. */
  readonly isUnverified: boolean
}

/** A body's address, unless none is known or only a recalled one while those are hidden. */
export function shownWebsite(
  { website, websiteConfidence }: Pick<Organisation, 'website' | 'websiteConfidence'>,
  showUnverified: boolean,
): ShownWebsite | null {
  const isUnverified = websiteConfidence !== 'source'
  return website === undefined || (isUnverified && !showUnverified) ? null : { href: website, isUnverified }
}
