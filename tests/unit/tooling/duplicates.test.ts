import { describe, expect, it } from 'vitest'
import { findDuplicates } from './duplicates'
import { sourceFiles } from './sourceFiles'

const passage = Array.from({ length: 9 }, (_, line) => `const value${line} = measure(${line}) + offset`)

describe('duplicated passages', () => {
  it('are found across files, whatever their indentation and comments', () => {
    const copy = passage.flatMap((line) => ['  // another remark', `    ${line}`])
    const files = [
      { path: 'a.ts', lines: ['const before = 1', ...passage] },
      { path: 'b.ts', lines: copy },
    ]
    expect(findDuplicates(files)).toEqual(['a.ts:2 = b.ts:2'])
  })

  it('are found within one file', () => {
    const files = [{ path: 'a.ts', lines: [...passage, 'const between = 1', ...passage] }]
    expect(findDuplicates(files)).toEqual(['a.ts:1 = a.ts:11'])
  })

  it('are not made of short lines or imports', () => {
    const imports = passage.map((_, line) => `import { value${line} } from './some/long/path/to/a/module${line}'`)
    const brackets = Array.from({ length: 12 }, () => '})')
    const files = ['a.ts', 'b.ts'].map((path) => ({ path, lines: [...imports, ...brackets] }))
    expect(findDuplicates(files)).toEqual([])
  })

  it('do not occur in the atlas', () => expect(findDuplicates(sourceFiles())).toEqual([]))
})
