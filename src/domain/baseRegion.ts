import type { Catalogue, Region } from './catalogue'
import type { RegionId } from './ids'

/** Facts of an overlay are kept at the base region of its owner's seat. */
export function baseRegion(catalogue: Catalogue, id: RegionId): Region | undefined {
  const owner = catalogue.overlays.get(id)?.overlayFor
  const seat = owner && catalogue.organisations.get(owner)?.regionId
  return catalogue.regions.get(seat ?? id)
}
