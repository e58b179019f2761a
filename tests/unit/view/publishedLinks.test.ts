import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readShowText } from '@/domain/show/showText'
import { decodeView, encodeView } from '@/view/codec'
import { fragmentValue } from '@/view/fragment'

const file = new URL('../../fixtures/links/published.txt', import.meta.url)
const links = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('?'))
  .map((line) => line.split(' -> '))

/** As the list writes them; the queries of scenes are links too. */
async function scenesIn(fragment: string) {
  const scenes = await readShowText(fragmentValue(fragment, 'scenes') ?? '')
  return (scenes ?? []).map(({ caption, query, notes }) => {
    const { view, problems } = decodeView(query)
    expect(problems).toEqual([])
    return `${caption} [${encodeView(view)}]${notes && ` / ${notes}`}`
  })
}

describe('every link ever published', () => {
  it('is in the list', () => {
    expect(links.length).toBeGreaterThanOrEqual(18)
  })

  it.each(links)('%s opens as %s', async (published = '', expected) => {
    const [search = '', fragment] = published.split('#')
    const { view, problems } = decodeView(search)
    expect(problems).toEqual([])
    const shown = [encodeView(view) || '-', ...(fragment === undefined ? [] : await scenesIn(fragment))]
    expect(shown.join(' # ')).toBe(expected)
  })
})
