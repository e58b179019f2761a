/** Where measured values are cut into classes. The same values always give the same cuts, in whatever order they come. */

const classesWanted = 5

/** Cuts that leave about as many values in each of five classes; fewer where values coincide. */
export function quantileBreaks(values: readonly number[], decimals: number): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other)
  const least = sorted[0] ?? 0
  const cuts = [1, 2, 3, 4].map((part) => {
    const at = Math.ceil((part * sorted.length) / classesWanted)
    return round(sorted[Math.min(at, sorted.length - 1)] ?? 0, decimals)
  })
  const most = sorted.at(-1) ?? 0
  return [...new Set(cuts)].filter((cut) => cut > least && cut <= most)
}

/**
 * Four cuts, two on either side of the reference and equally far from it: the inner pair around the third of the values
 * that lies nearest to it, the outer pair beyond three quarters of them, both at round distances.
 */
export function divergingBreaks(values: readonly number[], reference: number, decimals: number): readonly number[] {
  const distances = values.map((value) => Math.abs(value - reference)).sort((one, other) => one - other)
  if (distances.length === 0) return []
  const at = (share: number) => distances[Math.min(Math.floor(share * distances.length), distances.length - 1)] ?? 0
  const inner = roundDistance(at(1 / 3)) || roundDistance(distances.at(-1) ?? 0) || 1
  const outer = Math.max(roundDistance(at(3 / 4)), 2 * inner)
  return [-outer, -inner, inner, outer].map((distance) => round(reference + distance, decimals))
}

/** To the nearest of 1, 2, 2.5, 5 and 10 times a power of ten; 0 stays 0. */
function roundDistance(distance: number): number {
  if (distance <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(distance))
  const nearest = [1, 2, 2.5, 5, 10].reduce((best, factor) =>
    Math.abs(factor * power - distance) < Math.abs(best * power - distance) ? factor : best,
  )
  return nearest * power
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  // `+ 0` turns -0 into 0.
  return Math.round(value * factor) / factor + 0
}
