/** The usual steps and, where a link brought another number, that one too, so that the choice in force is in sight. */
export function withChosen(steps: readonly number[], chosen: number): readonly number[] {
  return steps.includes(chosen) ? steps : [...steps, chosen].sort((a, b) => a - b)
}
