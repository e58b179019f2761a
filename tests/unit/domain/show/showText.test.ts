import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/domain/base64Url'
import { type Scene, showLimits, showOf } from '@/domain/show/show'
import { readShowText, writeShowText } from '@/domain/show/showText'

const unit = fc.constantFrom('grapheme' as const, 'binary' as const, 'grapheme-ascii' as const)
const wellFormed = (most: number) =>
  unit
    .chain((letters) => fc.string({ unit: letters, maxLength: most }))
    .map((text) => Buffer.from(text.slice(0, most)).toString())
const scene: fc.Arbitrary<Scene> = fc.record({
  caption: fc.oneof(
    wellFormed(40),
    fc.constantFrom('Żółć 🌊🏴‍☠️', 'שלום עולם', 'مرحبا', '\u202Eabc', 'x'.repeat(showLimits.caption)),
  ),
  notes: fc.oneof(fc.constant(''), wellFormed(200)),
  query: wellFormed(80),
})

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()))
}

describe('the text of a show', () => {
  it('reads back as what was written, and is made of letters that no program rewrites', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scene, { minLength: 1, maxLength: 12 }), async (scenes) => {
        const text = await writeShowText(showOf(scenes))
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(await readShowText(text)).toEqual(scenes)
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  it('of ten scenes with short captions leaves a link under 2,000 characters', async () => {
    const domains = ['agri-food', 'energy', 'digital-ict', 'health', 'tourism', 'forest-bio', 'maritime']
    const scenes = Array.from({ length: 10 }, (_, index) => ({
      caption: `Scene ${index + 1}: who works with whom on ${domains[index % domains.length]}?`,
      notes: '',
      query: `sel=region.PL8${index}&d=${domains[index % domains.length]}~energy&layer=innovation&top=${index * 7 + 20}&at=5${index}.1234~21.${index}567~${800 + index * 13}`,
    }))
    const link = `https://atlas.example/gosmart/?present=1&lang=en&data=2026.11#scenes=${await writeShowText(showOf(scenes))}`
    expect(link.length).toBeLessThan(2000)
  })

  it('of no scenes is empty', async () => {
    expect(await writeShowText([])).toBe('')
  })
})

describe('any other text', () => {
  it('is no show, and no fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), async (text) => {
        expect(await readShowText(text)).toBeNull()
      }),
    )
  })

  it('is no show though it is well packed', async () => {
    const others = fc.oneof(
      fc.json(),
      fc.constantFrom('[]', '[1]', '[2,["a",""]]', '[1,["a"]]', '[1,["a","b","c","d"]]', '[1,[1,"b"]]', '{"0":1}'),
    )
    await fc.assert(
      fc.asyncProperty(others, async (json) => {
        expect(await readShowText(await deflated(new TextEncoder().encode(json)))).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  it('is no show where it was cut', async () => {
    const text = await writeShowText(showOf([{ caption: 'Energy in the north', notes: '', query: 'd=energy' }]))
    for (let length = 0; length < text.length - 1; length += 1) {
      expect(await readShowText(text.slice(0, length))).toBeNull()
    }
  })

  it('is not unpacked without end', async () => {
    const bomb = await deflated(new Uint8Array(5_000_000))
    expect(bomb.length).toBeLessThan(60_000)
    expect(await readShowText(bomb)).toBeNull()
  })

  it.each([
    ['caption', { caption: 'x'.repeat(showLimits.caption + 1), notes: '', query: '' }],
    ['notes', { caption: '', notes: 'x'.repeat(showLimits.notes + 1), query: '' }],
    ['query', { caption: '', notes: '', query: 'x'.repeat(showLimits.query + 1) }],
  ])('is no show with a %s over its limit', async (_, tooLong) => {
    expect(await readShowText(await writeShowText(showOf([tooLong])))).toBeNull()
  })
})
