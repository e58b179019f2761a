import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { CountryCode } from '@/domain/ids'
import type { OwnLayer } from '@/domain/ownData/model'

/** A reader's own point. Its id is its place in the list. */
export interface OwnPointMark {
  readonly id: string
  readonly position: LonLat
}

export interface OwnLinkMark {
  readonly id: string
  readonly ends: readonly [LonLat, LonLat]
  /** Pixels. */
  readonly width: number
}

export interface OwnMarks {
  readonly points: readonly OwnPointMark[]
  readonly links: readonly OwnLinkMark[]
}

const widest = 6

/** What of own data is drawn besides colours: points, and links with an end in one of the chosen countries. */
export function drawOwn(catalogue: Catalogue, own: OwnLayer | null, countries: readonly CountryCode[]): OwnMarks {
  if (own?.kind === 'points') {
    return { points: own.points.map(({ position }, index) => ({ id: String(index), position })), links: [] }
  }
  if (own?.kind !== 'links') return { points: [], links: [] }
  const most = own.links.reduce((max, { weight }) => Math.max(max, weight), 0)
  const links = own.links.flatMap(({ from, to, weight }, index) => {
    const ends = [catalogue.regions.get(from), catalogue.regions.get(to)] as const
    const [a, b] = ends
    if (!a || !b) return []
    if (countries.length > 0 && !ends.some((end) => end && countries.includes(end.country))) return []
    const width = Math.max(1.5, Math.round((widest * weight * 100) / most) / 100)
    return [{ id: String(index), ends: [a.labelPoint, b.labelPoint] as const, width }]
  })
  return { points: [], links: links.sort((one, other) => one.width - other.width) }
}
