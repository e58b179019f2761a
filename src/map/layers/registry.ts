import { borders } from './borders'
import { ground } from './ground'
import { placeLabels, regionLabels } from './labels'
import { links } from './links'
import type { MapLayer } from './mapLayer'
import { overlays } from './overlays'
import { ownLinks, ownPoints } from './own'
import { pins } from './pins'
import { rankedArcs, rankedNumbers, rankedOutlines } from './ranked'
import { regionFocus, regionOutlines, regions } from './regions'
import { slots } from './slots'
import { spokes } from './spokes'

/** Every layer; a new one is a file and a line here. */
const registered: readonly MapLayer[] = [
  ground,
  regions,
  borders,
  regionOutlines,
  rankedOutlines,
  overlays,
  regionFocus,
  links,
  spokes,
  rankedArcs,
  ownLinks,
  ownPoints,
  pins,
  placeLabels,
  regionLabels,
  rankedNumbers,
]

/** From the bottom up. */
export const mapLayers: readonly MapLayer[] = slots.flatMap((slot) => registered.filter((layer) => layer.slot === slot))
