/** Where a layer lies, from the bottom up. The slot decides; within one, the order of the registry. */
export const slots = ['ground', 'area', 'area-line', 'link', 'point', 'label', 'focus'] as const
export type Slot = (typeof slots)[number]
