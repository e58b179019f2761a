import type { PointGroup } from '@/domain/points'

/** Town of whatever is there; its position where no source names one. */
export function placeName({ organisations, events, position: [longitude, latitude] }: PointGroup): string {
  const town = organisations.find((one) => one.town !== undefined)?.town
  const place = events.find((one) => one.place !== undefined)?.place
  return town ?? place ?? `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
}
