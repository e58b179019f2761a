import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView } from '@/view/codec'

const file = new URL('../../fixtures/links/published.txt', import.meta.url)
const links = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('?'))
  .map((line) => line.split(' -> '))

describe('every link ever published', () => {
  it('is in the list', () => {
    expect(links.length).toBeGreaterThanOrEqual(18)
  })

  it.each(links)('%s opens as %s', (published = '', expected) => {
    const { view, problems } = decodeView(published)
    expect(problems).toEqual([])
    expect(encodeView(view) || '-').toBe(expected)
  })
})
