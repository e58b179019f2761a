import type { SourceFile } from './sourceFiles'

/** Lines in a row that say the same in two places before it counts as duplication. */
const windowLines = 8
/** Shorter windows are closing brackets and lists of names. */
const windowCharacters = 160

interface Line {
  readonly number: number
  readonly text: string
}

/** Passages that stand in two places of the code, as `a.ts:10 = b.ts:40 (12 lines)`; comments, imports and spacing don't count. */
export function findDuplicates(files: readonly SourceFile[]): readonly string[] {
  const seen = new Map<string, { file: number; line: number; number: number }>()
  const found: string[] = []
  for (const [file, { path, lines }] of files.entries()) {
    const meaningful = lines.flatMap(meaningfulLine)
    let line = 0
    while (line + windowLines <= meaningful.length) {
      const key = windowAt(meaningful, line)
      const first = key === null ? undefined : seen.get(key)
      const isOverlap = first?.file === file && first.line + windowLines > line
      if (first !== undefined && !isOverlap) {
        found.push(`${files[first.file]?.path}:${first.number} = ${path}:${meaningful[line]?.number}`)
        line += windowLines
      } else {
        if (key !== null && first === undefined) seen.set(key, { file, line, number: meaningful[line]?.number ?? 0 })
        line += 1
      }
    }
  }
  return found
}

function meaningfulLine(line: string, index: number): readonly Line[] {
  const text = line.trim()
  const isNoise = text === '' || /^(\/\/|\/\*|\*|import\b|\} from\b)/.test(text)
  return isNoise ? [] : [{ number: index + 1, text }]
}

function windowAt(lines: readonly Line[], start: number): string | null {
  const text = lines
    .slice(start, start + windowLines)
    .map((line) => line.text)
    .join('\n')
  return text.length < windowCharacters ? null : text
}
