import { describe, expect, it } from 'vitest'
import { checkChecksum, checkLabelPoints, checkRegionIds, checkSharedBorders } from '../../../geo/checks/boundaries'
import { checkRings } from '../../../geo/checks/rings'
import { decodeLayer, type Shape } from '../../../geo/steps/geometry'
import { sources } from './sources'

type Ring = [number, number][]
const polygon = (...coordinates: Ring[]): Shape => ({ type: 'Polygon', coordinates })
const faults = (shape: Shape) => checkRings('boundaries', new Map([['PL84', shape]])).map(({ wrong }) => wrong)

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]
const hole: Ring = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
]

describe('checkRings', () => {
  it('accepts an outer ring that runs counter-clockwise and a hole that runs clockwise', () => {
    expect(faults(polygon(square, hole))).toEqual([])
  })

  it('names an open ring', () => {
    expect(faults(polygon(square.slice(0, -1)))).toEqual([expect.stringContaining('ring is open')])
  })

  it('names a ring that runs the wrong way round', () => {
    expect(faults(polygon(square.toReversed()))).toEqual([expect.stringContaining('runs clockwise')])
    expect(faults(polygon(square, hole.toReversed()))).toEqual([expect.stringContaining('is a hole')])
  })

  it('names a ring that crosses itself, not one that touches itself', () => {
    const bow: Ring = [
      [0, 0],
      [4, 1],
      [4, 0],
      [0, 3],
      [0, 0],
    ]
    expect(faults(polygon(bow)).some((fault) => fault.includes('crosses itself'))).toBe(true)
    const touching: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ]
    expect(faults(polygon(touching))).toEqual([])
  })

  it('names the ring with too few points', () => {
    expect(
      faults(
        polygon([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toEqual([expect.stringContaining('fewer than four')])
  })
})

describe('checks of the boundaries against the list of regions', () => {
  const shapes = new Map([
    ...decodeLayer(sources.boundaries, 'regions'),
    ...decodeLayer(sources.boundaries, 'overlays'),
  ])

  it('find nothing in the real ones', () => {
    expect([...checkRegionIds(sources.regions, shapes), ...checkLabelPoints(sources.regions, shapes)]).toEqual([])
    expect(checkChecksum(sources)).toEqual([])
  })

  it('name a region without a shape and a shape without a region', () => {
    const without = new Map([...shapes].filter(([id]) => id !== 'PL84'))
    expect(checkRegionIds(sources.regions, without).map(({ id, wrong }) => `${id} ${wrong}`)).toEqual([
      'PL84 The region has no shape in the boundaries.',
    ])
    const less = sources.regions.filter(({ id }) => id !== 'PL84')
    expect(checkRegionIds(less, shapes).map(({ id, wrong }) => `${id} ${wrong}`)).toEqual([
      'PL84 The shape belongs to no region of the list.',
    ])
  })

  it('name a label point outside its region', () => {
    const moved = sources.regions.map((region) =>
      region.id === 'PL84' ? { ...region, labelPoint: [17, 52] as [number, number] } : region,
    )
    expect(checkLabelPoints(moved, shapes)).toEqual([expect.objectContaining({ id: 'PL84' })])
  })

  it('name boundaries that are not the ones that were built', () => {
    const tampered = { ...sources, boundariesText: `${sources.boundariesText} ` }
    expect(checkChecksum(tampered)).toEqual([expect.objectContaining({ wrong: expect.stringContaining('SHA-256') })])
  })
})

describe('checkSharedBorders', () => {
  const east: Ring = [
    [4, 0],
    [8, 0],
    [8, 4],
    [4, 4],
    [4, 0],
  ]
  const region = (id: string, ring: Ring, neighbours: string[]) => ({ id, shape: polygon(ring), neighbours })
  const wrong = (regions: ReturnType<typeof region>[]) =>
    checkSharedBorders('regions', regions).map((problem) => `${problem.id}: ${problem.wrong}`)

  it('accepts neighbours with an edge in common', () => {
    expect(wrong([region('A', square, ['B']), region('B', east, ['A'])])).toEqual([])
  })

  it('names a border that only one side simplified', () => {
    const simplified: Ring = [
      [4, 0],
      [8, 0],
      [8, 4],
      [4, 4],
      [4, 2],
      [4, 0],
    ]
    expect(wrong([region('A', square, ['B']), region('B', simplified, ['A'])])).toEqual([
      'A: It is said to border on B, but they share no edge.',
      'B: It is said to border on A, but they share no edge.',
    ])
  })

  it('names a neighbour that was left out', () => {
    expect(wrong([region('A', square, []), region('B', east, ['A'])])).toEqual([
      'A: It shares an edge with B, which is not among its neighbours.',
    ])
  })
})
