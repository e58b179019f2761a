import type { DomainId, RegionId } from '@/domain/ids'
import { defaultLinkView, encodeView } from '@/view/codec'

/** Opens the profile; where there is no script, the part of this page after `#` holds what matters of it. */
export function regionHref(id: RegionId, hasSection: boolean): string {
  const query = encodeView({ ...defaultLinkView, selection: { kind: 'region', id } })
  return `?${query}${hasSection ? `#${sectionId(id)}` : ''}`
}

export function sectionId(id: RegionId): string {
  return `region-${id}`
}

export function domainHref(id: DomainId): string {
  return `?${encodeView({ ...defaultLinkView, domains: [id] })}`
}
