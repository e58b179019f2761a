/**
 * How links of older versions are read. A change of format adds a step here and links to
 * `tests/fixtures/links/published.txt`; nothing is ever taken away.
 */
/** Written by later versions only; a link without it is of version 1. */
export const versionParameter = 'v'
export const currentVersion = 1

/** Decoded name and value. */
export type Parameter = readonly [name: string, value: string]
export interface Migration {
  /** Links of this version and older are given to the step. */
  readonly from: number
  readonly migrate: (parameters: readonly Parameter[]) => readonly Parameter[]
}

export const migrations: readonly Migration[] = []

/** Parameters as the current version writes them. */
export function migrate(
  parameters: readonly Parameter[],
  version: number,
  steps: readonly Migration[] = migrations,
): readonly Parameter[] {
  return steps.filter(({ from }) => version <= from).reduce((read, step) => step.migrate(read), parameters)
}
