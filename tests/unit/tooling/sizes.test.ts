import { describe, expect, it } from 'vitest'
import { budgetUses } from '@/build/sizes'

const names = (files: Record<string, number>, start: readonly string[] = []) =>
  budgetUses(
    Object.entries(files).map(([path, bytes]) => ({ path, bytes })),
    new Set(start),
  ).filter(({ kilobytes, limit }) => kilobytes > limit)

describe('budgets of the build', () => {
  it('count the scripts that the page names against the start, the map engine apart', () => {
    const files = {
      'assets/index-12345678.js': 100_000,
      'assets/a-12345678.js': 60_000,
      'assets/maplibre-12345678.js': 200_000,
    }
    expect(names(files)).toEqual([])
    const over = names(files, Object.keys(files))
    expect(over.map(({ name }) => name)).toEqual(['scripts before the map'])
  })

  it('see fonts that grew', () => {
    expect(names({ 'assets/inter-latin-12345678.woff2': 121_000 }).map(({ name }) => name)).toEqual(['fonts'])
  })

  it('count texts by themselves, not with the scripts', () => {
    const over = names({ 'assets/pl-12345678.js': 301_000, 'assets/Ui-12345678.js': 500_000 })
    expect(over.map(({ name }) => name)).toEqual(['texts of all languages'])
  })
})
