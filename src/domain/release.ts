/** Ids of data releases: year, month, and a number where a month had several (`2026.11`, `2026.11.2`). */

export function yearOfRelease(release: string): number {
  return Number(release.slice(0, 4))
}

export function isEarlierRelease(release: string, than: string): boolean {
  const [one, other] = [release, than].map((id) => id.split('.').map(Number))
  const place = [0, 1, 2].find((index) => (one?.[index] ?? 0) !== (other?.[index] ?? 0))
  return place !== undefined && (one?.[place] ?? 0) < (other?.[place] ?? 0)
}
