/** Steps of the shading, each up to twice the evidence of the one before: most pairs have little, a few have much. */
export const linkShades = [
  { step: 1, from: 1, to: 1 },
  { step: 2, from: 2, to: 2 },
  { step: 3, from: 3, to: 4 },
  { step: 4, from: 5, to: 8 },
  { step: 5, from: 9, to: null },
] as const

export type LinkShade = (typeof linkShades)[number]

/** `undefined` for a pair that is only alike: nothing is recorded. */
export function linkShade(evidence: number): LinkShade | undefined {
  return linkShades.findLast(({ from }) => evidence >= from)
}
