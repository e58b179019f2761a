import { describe, expect, it } from 'vitest'
import type { LayerFill } from '@/domain/layers/layer'
import { patternImage } from '@/map/gl/patternImages'
import { patternName, patternSpec } from '@/map/layers/patterns'
import { channels, mapPalette, mix } from '@/map/palette'

const palette = mapPalette('light')
const pair = { pattern: 'bands', colours: ['domain-1', 'domain-3'] } as const satisfies LayerFill

function coloursIn(fill: LayerFill, isFaded = false): ReadonlySet<string> {
  const { data, width, height } = patternImage(patternSpec(patternName(fill, isFaded) ?? ''), palette)
  const pixels = Array.from({ length: width * height }, (_, index) => data.subarray(4 * index, 4 * index + 4).join(' '))
  return new Set(pixels)
}
const opaque = (hex: string) => [...channels(hex), 255].join(' ')

describe('patterns of regions', () => {
  it('a name says all that decides the image', () => {
    expect(patternName('ramp-3', false)).toBeUndefined()
    expect(patternName(null, false)).toBeUndefined()
    expect(patternSpec(patternName(pair, true) ?? '')).toEqual({ ...pair, isFaded: true })
    expect(patternSpec(patternName('no-data', true) ?? '')).toEqual({ pattern: 'no-data', colours: [], isFaded: false })
  })

  it('shows every colour of a combination alike', () => {
    const colours = coloursIn(pair)
    for (const token of pair.colours) expect(colours).toContain(opaque(mix(palette.region, palette[token], 0.8)))
  })

  it('lets the ground show through where nothing is known, and nowhere else', () => {
    const hasClear = (fill: LayerFill) => [...coloursIn(fill)].some((pixel) => pixel.endsWith(' 0'))
    expect(hasClear('no-data')).toBe(true)
    expect(hasClear({ pattern: 'rising', colours: ['domain-1'] })).toBe(false)
  })

  it('fades behind a selection', () => {
    const [strong, weak] = [coloursIn(pair), coloursIn(pair, true)]
    expect([...weak].filter((colour) => strong.has(colour))).toEqual([])
  })

  it.each(['rising', 'falling', 'grid', 'dots'] as const)('%s joins its own tile without a seam', (pattern) => {
    const { data, width } = patternImage({ pattern, colours: ['domain-2'], isFaded: false }, palette)
    const at = (x: number, y: number) => data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).join(' ')
    // Sixteen pixels are a whole period, so the last one before the edge is followed as any other is.
    for (let y = 0; y < width; y += 1) expect(at(width - 1, y)).toBe(at(15, y))
  })
})
