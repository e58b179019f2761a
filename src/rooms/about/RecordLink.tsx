import type { ReactNode } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { EventId, OrganisationId, ProjectId } from '@/domain/ids'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

type Target =
  | { readonly kind: 'org'; readonly id: OrganisationId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'event'; readonly id: EventId }

/** A way to the profile of a record. Where its file could not be loaded, the words stand alone. */
export function RecordLink({ target, children }: { readonly target: Target; readonly children: ReactNode }) {
  const linkTo = useSelectionLink()
  const { organisations, projects, events } = useCatalogue()
  const isKnown =
    target.kind === 'org'
      ? organisations.has(target.id)
      : target.kind === 'project'
        ? projects.has(target.id)
        : events.has(target.id)
  return isKnown ? <SelectLink {...linkTo(target)}>{children}</SelectLink> : children
}
