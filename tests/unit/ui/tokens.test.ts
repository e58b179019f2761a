import { describe, expect, it } from 'vitest'
import { channels } from '@/map/palette'
import { type ColourToken, palettes, type Theme } from '@/ui/tokens'
import { tokensCss } from '@/ui/tokensCss'

const themes = Object.keys(palettes) as readonly Theme[]

/** Contrast ratio of WCAG 2.2. */
function contrast(theme: Theme, one: ColourToken, other: ColourToken): number {
  const [light, dark] = [luminance(palettes[theme][one]), luminance(palettes[theme][other])].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(themes)('colours: %s', (theme) => {
  it.each(['ink', 'ink-quiet', 'accent', 'warn'] as const)('%s reads well on panels', (token) => {
    const least = theme === 'projection' ? 7 : 4.5
    expect(contrast(theme, token, 'panel')).toBeGreaterThanOrEqual(least)
    expect(contrast(theme, token, 'panel-quiet')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['link-project', 'link-event', 'link-affinity', 'focus'] as const)(
    '%s stands out from land and panel',
    (token) => {
      const least = theme === 'projection' ? 4.5 : 3
      expect(contrast(theme, token, 'region')).toBeGreaterThanOrEqual(least)
      expect(contrast(theme, token, 'panel')).toBeGreaterThanOrEqual(least)
    },
  )

  it('says what is more by an even change of lightness', () => {
    const steps = ([1, 2, 3, 4, 5] as const).map((step) => luminance(palettes[theme][`ramp-${step}`]))
    const sorted = [...steps].sort((a, b) => (theme === 'dark' ? a - b : b - a))
    expect(steps).toEqual(sorted)
  })
})

describe('colours for projectors', () => {
  it('draw borders, and tell the steps of the map from each other, more strongly than the light ones', () => {
    expect(contrast('projection', 'region-line', 'region')).toBeGreaterThan(
      2 * contrast('light', 'region-line', 'region'),
    )
    expect(contrast('projection', 'ramp-1', 'ramp-5')).toBeGreaterThan(contrast('light', 'ramp-1', 'ramp-5'))
  })

  it('are also for those who ask the system for more contrast', () => {
    expect(tokensCss()).toMatch(/prefers-contrast:more.*--region-line:#5b6b76/)
    expect(tokensCss()).toMatch(/\[data-theme=projection\]\{color-scheme:light;/)
  })
})
