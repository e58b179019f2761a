/** One thing that is wrong with the data, in words that let somebody mend it. */
export interface Problem {
  /** Path below `geo/sources` or `public/data`. */
  readonly file: string
  /** Id of the record, or where in the file. */
  readonly id: string
  readonly wrong: string
  readonly fix: string
}

/** The list as `npm run data:check` prints it. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, id, wrong, fix }) => `${file} › ${id}\n    ${wrong}\n    → ${fix}`)
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...lines, `${count} in the data.`].join('\n')
}
