import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The sea in each language of the catalogues, the countries in English, and the names of the project. */
const areaNames =
  /\bBaltic\b|Østersø|Ostsee|Läänemer|Itämer|Baltijas jūr|Baltijos jūr|Østersj|Bałty|Östersj|\b(Denmark|Estonia|Finland|Germany|Latvia|Lithuania|Norway|Poland|Sweden)\b|GoSmart|\bBSR\b|Interreg|Podlas|Vidzem/i
/** Countries and regions of the area by their codes, as code would name them. */
const areaCodes = /['"`](DE|DK|EE|FI|LT|LV|NO|PL|SE)([0-9][0-9A-Z]{0,2})?['"`]/

/** What may name the area all the same, and why. */
const allowed: readonly { readonly text: RegExp; readonly why: string }[] = [
  {
    text: /gosmartRole|by(Gosmart)Role|gosmartOrder|role\.gosmart/gi,
    why: 'a published field of the data, named after the first project',
  },
  { text: /gosmart-atlas-show/g, why: 'the mark of saved scenes: files of every atlas open in every other' },
]

const files = ['index.html', 'vite.config.ts', ...filesIn('src')]

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs|css|po|html|json)$/.test(path))
    .map((path) => join(folder, path))
}

const withoutAllowed = (text: string) => allowed.reduce((rest, { text: pattern }) => rest.replace(pattern, ''), text)
/** Ids make good examples in comments: `PL84` there binds nobody. */
const withoutComments = (text: string) => text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '')
/** What a reader may type: the words for regions in many languages, and examples in comments. */
const isComment = (line: string) => /^\s*(\/\*|\*|\/\/|#)/.test(line)

describe('the software', () => {
  it('is found', () => expect(files.length).toBeGreaterThan(500))

  it.each(files)('%s names no area', (file) => {
    const text = withoutAllowed(readFileSync(file, 'utf8'))
    const lines = text.split('\n').filter((line) => areaNames.test(line) && !isComment(line))
    expect(lines).toEqual([])
    expect(withoutComments(text).match(areaCodes)?.[0]).toBeUndefined()
  })
})
