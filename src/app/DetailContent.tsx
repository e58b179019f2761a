import type { Selection } from '@/domain/filter'
import { lazyPart } from './lazyPart'

const RegionProfile = lazyPart(() => import('@/rooms/regions/RegionProfile').then((module) => module.RegionProfile))
const LinkProfile = lazyPart(() => import('@/rooms/links/LinkProfile').then((module) => module.LinkProfile))
const OrganisationProfile = lazyPart(() =>
  import('@/rooms/organisations/OrganisationProfile').then((module) => module.OrganisationProfile),
)
const ProjectProfile = lazyPart(() => import('@/rooms/projects/ProjectProfile').then((module) => module.ProjectProfile))
const PriorityProfile = lazyPart(() =>
  import('@/rooms/priorities/PriorityProfile').then((module) => module.PriorityProfile),
)
const EventProfile = lazyPart(() => import('@/rooms/events/EventProfile').then((module) => module.EventProfile))

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
