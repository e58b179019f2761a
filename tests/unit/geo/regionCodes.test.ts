import { describe, expect, it } from 'vitest'
import { resolveRegionCode, resolveSeat } from '../../../geo/steps/regionCodes'
import { sources } from './sources'

const resolve = (code: string) => resolveRegionCode(code, sources.regions)

describe('resolveRegionCode', () => {
  it.each([
    ['PL84', ['PL84']],
    ['EE-82', ['EE-82']],
    ['PL91', ['PL9']],
    ['PL92', ['PL9']],
    ['DE93', ['DE9']],
    ['DEF', ['DEF0']],
    ['LV-RPR', ['LV006', 'LV007']],
    ['LV006', ['LV006']],
    ['NO01', ['NO081', 'NO082']],
    ['FI1C', ['FI1C1', 'FI1C2', 'FI1C3', 'FI1C4', 'FI1C5']],
    ['PL841', ['PL84']],
    ['DK032', ['DK03']],
    ['DE600', ['DE60']],
  ])('%s stands for %j', (code, regionIds) => {
    expect(resolve(code)).toEqual({ regionIds, level: 'regional' })
  })

  it.each([
    ['LT', 10],
    ['LV', 6],
    ['EE', 5],
    ['FI', 19],
  ])('%s is the national level, on all %i base regions and no overlay', (country, count) => {
    const { regionIds, level } = resolve(country)
    expect(level).toBe('national')
    expect(regionIds).toHaveLength(count)
    expect(regionIds.every((id) => id.startsWith(country) && !id.includes('-'))).toBe(true)
  })

  it('gives nothing for a code that nothing is known of', () => {
    expect(resolve('XX99').regionIds).toEqual([])
    expect(resolve('FR').regionIds).toEqual([])
  })
})

describe('resolveSeat', () => {
  const seat = (code: string | undefined) => resolveSeat(code, sources.regions)

  it('is the base region the seat lies in', () => {
    expect(seat('PL841')).toBe('PL84')
    expect(seat('DE93')).toBe('DE9')
  })

  it('puts Lithuania at the seat of its GoSmart BSR partner', () => {
    expect(seat('LT')).toBe('LT011')
  })

  it('is unknown where several regions are meant, or none', () => {
    expect(seat('FI')).toBeUndefined()
    expect(seat('LV-RPR')).toBeUndefined()
    expect(seat(undefined)).toBeUndefined()
  })
})
