import { lazy } from 'react'
import type { Selection } from '@/domain/filter'

const RegionProfile = lazy(() =>
  import('@/rooms/regions/RegionProfile').then((module) => ({ default: module.RegionProfile })),
)
const LinkProfile = lazy(() => import('@/rooms/links/LinkProfile').then((module) => ({ default: module.LinkProfile })))
const OrganisationProfile = lazy(() =>
  import('@/rooms/organisations/OrganisationProfile').then((module) => ({ default: module.OrganisationProfile })),
)
const ProjectProfile = lazy(() =>
  import('@/rooms/projects/ProjectProfile').then((module) => ({ default: module.ProjectProfile })),
)
const PriorityProfile = lazy(() =>
  import('@/rooms/priorities/PriorityProfile').then((module) => ({ default: module.PriorityProfile })),
)
const EventProfile = lazy(() =>
  import('@/rooms/events/EventProfile').then((module) => ({ default: module.EventProfile })),
)

/** The profile of what is selected; each kind is a chunk of its own. */
export function DetailContent({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'region':
      return <RegionProfile id={selection.id} />
    case 'link':
      return <LinkProfile id={selection.id} />
    case 'org':
      return <OrganisationProfile id={selection.id} />
    case 'project':
      return <ProjectProfile id={selection.id} />
    case 'priority':
      return <PriorityProfile id={selection.id} />
    case 'event':
      return <EventProfile id={selection.id} />
  }
}
