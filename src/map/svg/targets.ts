/** What an element of the map stands for, by the nearest `data-target` around it. */
import type { EventId, LinkId, OrganisationId, RegionId } from '@/domain/ids'
import type { HoverTarget } from '@/view/state'

export function targetOf(element: EventTarget | null): HoverTarget | null {
  const marked = element instanceof Element ? element.closest('[data-target]') : null
  const [, kind, id] = /^(\w+)\.(.+)$/.exec(marked?.getAttribute('data-target') ?? '') ?? []
  if (id === undefined) return null
  switch (kind) {
    case 'region':
      return { kind, id: id as RegionId }
    case 'link':
      return { kind, id: id as LinkId }
    case 'org':
      return { kind, id: id as OrganisationId }
    case 'event':
      return { kind, id: id as EventId }
    case 'place':
    case 'ownPoint':
    case 'ownLink':
      return { kind, id }
    default:
      return null
  }
}

export const isSameTarget = (a: HoverTarget | null, b: HoverTarget | null) => a?.kind === b?.kind && a?.id === b?.id
