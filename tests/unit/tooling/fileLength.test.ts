import { describe, expect, it } from 'vitest'
import { sourceFiles } from './sourceFiles'

/** A component carries mark-up besides its thoughts; over its limit it is two components. */
const limit = (path: string) => (path.endsWith('.tsx') ? 150 : 250)

describe('source files', () => {
  it('stay short enough to be read at once', () => {
    const tooLong = sourceFiles()
      .map(({ path, lines }) => ({ path, length: lines.length }))
      .filter(({ path, length }) => length > limit(path))
      .map(({ path, length }) => `${path}: ${length} lines, at most ${limit(path)}; split it by noun`)
    expect(tooLong).toEqual([])
  })
})
