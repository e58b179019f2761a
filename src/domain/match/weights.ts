/** What is looked for in a partner, as weights of the four parts. */

/** In the order in which they are weighed, shown and written in a link. */
export const matchParts = ['affinity', 'ties', 'learning', 'nearness'] as const
export type MatchPart = (typeof matchParts)[number]

/** −100…100 each. Below zero the part is wanted small: ties of −30 look for those with whom little has been done. */
export type MatchWeights = Readonly<Record<MatchPart, number>>

export const aims = ['new', 'build', 'learn'] as const
export type AimName = (typeof aims)[number]
/** A named aim, or weights of the reader's own. */
export type Aim = AimName | MatchWeights

/**
 * The named aims. Affinity leads in each, because a partnership needs common ground. A tenth goes to nearness, enough to
 * decide between equals and no more.
 * `new`: few ties count a third of the rest; learning is left out, since neither a gap nor its absence makes a partner.
 * `build`: what has been done together counts as much as the common ground.
 * `learn`: the gap counts as much as the common ground; whether they have met doesn't matter.
 */
const presets: Readonly<Record<AimName, MatchWeights>> = {
  new: { affinity: 60, ties: -30, learning: 0, nearness: 10 },
  build: { affinity: 45, ties: 45, learning: 0, nearness: 10 },
  learn: { affinity: 45, ties: 0, learning: 45, nearness: 10 },
}

export function weightsOf(aim: Aim): MatchWeights {
  return typeof aim === 'string' ? presets[aim] : aim
}

/** Weights that say the same as a named aim become that aim: one wish, one link. */
export function canonicalAim(aim: Aim): Aim {
  if (typeof aim === 'string') return aim
  return aims.find((name) => matchParts.every((part) => presets[name][part] === aim[part])) ?? aim
}
