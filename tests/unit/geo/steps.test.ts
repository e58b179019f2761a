import { bearing, destination, distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkCurve } from '@/domain/linkCurve'
import type { Project } from '@/domain/schema/projects'
import { eventYears } from '../../../geo/steps/events'
import { isInside, roundLine, signedArea } from '../../../geo/steps/geometry'
import { partnerRegions, projectYears } from '../../../geo/steps/projects'
import { serialise } from '../../../geo/steps/serialise'

describe('linkCurve', () => {
  const hamburg = [10.03, 53.544] as const
  const vidzeme = [26.045, 57.295] as const
  const pointInArea = fc
    .tuple(fc.integer({ min: 4500, max: 31500 }), fc.integer({ min: 49000, max: 71000 }))
    .map(([lon, lat]) => [lon / 1000, lat / 1000] as const)

  it('runs from the one label point exactly to the other, at four decimals', () => {
    const curve = linkCurve(hamburg, vidzeme)
    expect(curve).toHaveLength(21)
    expect(curve[0]).toEqual([...hamburg])
    expect(curve.at(-1)).toEqual([...vidzeme])
    expect(curve.flat().every((value) => Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6)).toBe(true)
  })

  it('is the same line whichever end is named first', () => {
    fc.assert(
      fc.property(pointInArea, pointInArea, (a, b) => {
        fc.pre(a[0] !== b[0] || a[1] !== b[1])
        expect(linkCurve(b, a)).toEqual(linkCurve(a, b).toReversed())
      }),
    )
  })

  it('stands off by 8 % of the length at the middle, to the left from west to east', () => {
    const middle = linkCurve(hamburg, vidzeme)[10] ?? [0, 0]
    const length = distance([...hamburg], [...vidzeme])
    const onCircle = destination([...hamburg], length / 2, bearing([...hamburg], [...vidzeme]))
    expect(distance(onCircle, middle) / length).toBeCloseTo(0.08, 3)
    expect(middle[1]).toBeGreaterThan(onCircle.geometry.coordinates[1] ?? 90)
  })
})

describe('geometry', () => {
  it('drops points that rounding puts onto the one before', () => {
    expect(
      roundLine([
        [1.00001, 2],
        [1.00004, 2],
        [1.0002, 2],
      ]),
    ).toEqual([
      [1, 2],
      [1.0002, 2],
    ])
  })

  it('tells inside from outside, holes included', () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ]
    const shape = { type: 'Polygon' as const, coordinates: [ring(0, 4), ring(1, 2).toReversed()] }
    expect(isInside([3, 3], shape)).toBe(true)
    expect(isInside([1.5, 1.5], shape)).toBe(false)
    expect(isInside([5, 3], shape)).toBe(false)
    expect(signedArea(ring(0, 4))).toBe(32)
  })
})

describe('serialise', () => {
  it('sorts keys, leaves out what is missing, and gives each record its line', () => {
    const text = serialise({ type: 'x', features: [{ b: 1, a: { d: [1, 2], c: null } }, { a: undefined }] })
    expect(text).toBe('{"features":[\n{"a":{"c":null,"d":[1,2]},"b":1},\n{}\n],\n"type":"x"}\n')
  })

  it('gives text that reads back as the same data', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const plain = JSON.parse(JSON.stringify(data))
        expect(JSON.parse(serialise(plain))).toEqual(plain)
      }),
    )
  })
})

describe('years and regions of evidence', () => {
  const project = (change: object) => ({ starts: [], ends: [], partners: [], ...change }) as unknown as Project

  it('span from the earliest start to the latest end that any source states', () => {
    expect(
      projectYears(project({ starts: [{ value: '2017-10-01' }], ends: [{ value: '2020-09' }, { value: '2021' }] })),
    ).toEqual([2017, 2018, 2019, 2020, 2021])
    expect(projectYears(project({ ends: [{ value: '2019' }] }))).toEqual([2019])
    expect(projectYears(project({}))).toEqual([])
    expect(eventYears({ start: '2019-12-31', end: '2020-01-01' })).toEqual([2019, 2020])
    expect(eventYears({})).toEqual([])
  })

  it('leave out associated bodies and partners of unknown region', () => {
    const partners = [
      { role: 'lead', regionId: 'PL84' },
      { role: 'partner', regionId: 'LV008' },
      { role: 'partner', regionId: 'LV008' },
      { role: 'partner' },
      { role: 'associated', regionId: 'FI1B1' },
    ]
    expect(partnerRegions(project({ partners }))).toEqual(['LV008', 'PL84'])
  })
})
