/**
 * Parts that show nothing before the data are there or something happens. In chunks of their own, asked for with the first
 * drawing: they come while the data are on their way, and the script that everything waits for is a quarter smaller.
 */
import { lazyPart } from './lazyPart'

export const ExplorerPart = lazyPart(() => import('./Explorer').then((module) => module.Explorer))
export const DetailNamesPart = lazyPart(() => import('./DetailNames').then((module) => module.DetailNames))
export const DocumentTitlePart = lazyPart(() => import('./DocumentTitle').then((module) => module.DocumentTitle))
export const LinkProblemsPart = lazyPart(() =>
  import('@/rooms/notices/LinkProblems').then((module) => module.LinkProblems),
)
export const MissingFilesPart = lazyPart(() =>
  import('@/rooms/notices/MissingFiles').then((module) => module.MissingFiles),
)
export const NeedsYourFilePart = lazyPart(() =>
  import('@/rooms/notices/NeedsYourFile').then((module) => module.NeedsYourFile),
)
export const OtherReleasePart = lazyPart(() =>
  import('@/rooms/notices/OtherRelease').then((module) => module.OtherRelease),
)
export const MatchHeadingPart = lazyPart(() =>
  import('@/rooms/filters/MatchHeading').then((module) => module.MatchHeading),
)
export const FilterBarPart = lazyPart(() => import('@/rooms/filters/FilterBar').then((module) => module.FilterBar))
export const MapFilterBarPart = lazyPart(() => import('./MapFilterBar').then((module) => module.MapFilterBar))
export const SimpleMapPart = lazyPart(() => import('./SimpleMap').then((module) => module.SimpleMap))
export const MapLegendPart = lazyPart(() => import('./MapLegend').then((module) => module.MapLegend))
export const HoverTooltipPart = lazyPart(() => import('./HoverTooltip').then((module) => module.HoverTooltip))
export const MapKeysPart = lazyPart(() => import('./MapKeys').then((module) => module.MapKeys))
export const MapPlacesPart = lazyPart(() => import('./MapPlaces').then((module) => module.MapPlaces))
export const MatchAnnouncerPart = lazyPart(() => import('./MatchAnnouncer').then((module) => module.MatchAnnouncer))
export const ReportPlacePart = lazyPart(() => import('./ReportPlace').then((module) => module.ReportPlace))
export const UpdateNoticePart = lazyPart(() => import('./UpdateNotice').then((module) => module.UpdateNotice))
export const DropTargetPart = lazyPart(() => import('@/rooms/ownData/DropTarget').then((module) => module.DropTarget))
export const RoomFiltersPart = lazyPart(() => import('./RoomFilters').then((module) => module.RoomFilters))
