/** In the order of preference where a file says nothing: decimal commas make a comma the least sure sign. */
const delimiters = ['\t', ';', '|', ','] as const

/** What separates the cells of a text: the sign that cuts most of the first lines into the same number of cells. */
export function findDelimiter(text: string): string {
  const lines = firstLines(text)
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** Quoted parts left out, so that what stands in them does not count. */
function firstLines(text: string): readonly string[] {
  return text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30)
}

/** Share of lines that have the usual number of cells, a little more for more cells; 0 where it cuts nothing. */
function scoreOf(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length)
  const usual = mostCommon(counts.filter((count) => count > 1))
  if (usual === undefined) return 0
  const agreeing = counts.filter((count) => count === usual).length
  // The header is the surest line: a decimal comma never stands in it.
  const isInHeader = (lines[0] ?? '').includes(delimiter) ? 1 : 0
  return agreeing / lines.length + isInHeader + Math.min(usual, 10) / 100
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
}
