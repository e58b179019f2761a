import type { LineString } from 'geojson'
import type { Catalogue } from '@/domain/catalogue'
import type { LinkId } from '@/domain/ids'
import { linkCurve } from '@/domain/linkCurve'
import { memoise } from '@/domain/memoise'

/** Curves kept: more than are ever drawn at once, fewer than a large catalogue could have. */
const kept = 8_000

/** The drawn line of a link, worked out when it is first drawn; `undefined` for one that the data doesn't have. */
export const linkCurves = memoise((catalogue: Catalogue) => {
  const known = new Map<LinkId, LineString>()
  return (id: LinkId): LineString | undefined => {
    const before = known.get(id)
    if (before) return before
    const link = catalogue.links.get(id)
    const from = link && catalogue.regions.get(link.a)
    const to = link && catalogue.regions.get(link.b)
    if (!from || !to) return undefined
    const line: LineString = { type: 'LineString', coordinates: linkCurve(from.labelPoint, to.labelPoint) }
    if (known.size >= kept) known.clear()
    known.set(id, line)
    return line
  }
})
