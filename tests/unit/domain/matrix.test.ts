import { describe, expect, it } from 'vitest'
import type { CountryCode, DomainId, RegionId } from '@/domain/ids'
import { domainMatrix } from '@/domain/matrix/domainMatrix'
import { linkMatrix } from '@/domain/matrix/linkMatrix'
import type { MatrixView } from '@/domain/matrix/rowOrder'
import { plainView } from '../../support/plainFilter'
import { testCatalogue } from '../../support/testCatalogue'
import { testWords } from '../../support/testWords'

const catalogue = testCatalogue()
const region = (id: string) => id as RegionId
const matrixFor = (change: Partial<MatrixView> = {}) => domainMatrix(catalogue, { ...plainView, ...change }, testWords)
const order = (change: Partial<MatrixView>) => matrixFor(change).rows.map((row) => row.region.id as string)
const rowOf = (id: string, change: Partial<MatrixView> = {}) =>
  matrixFor(change).rows.find((row) => row.region.id === id)
const cellOf = (id: string, domain: string, change: Partial<MatrixView> = {}) =>
  rowOf(id, change)?.cells.get(domain as DomainId)

describe('regions by domains', () => {
  it('tell own strategies from national ones, and the periods apart', () => {
    expect(cellOf('PL84', 'agri-food')).toEqual({
      level: 'regional',
      byPeriod: { '2014-2020': 'regional', '2021-2027': 'regional' },
      count: 1,
    })
    expect(cellOf('LV008', 'energy')?.level).toBe('national')
    expect(cellOf('PL84', 'health-life-sciences')).toBeUndefined()
  })
  it('show a domain of the other period without counting it', () => {
    expect(cellOf('PL84', 'energy')).toEqual({ level: null, byPeriod: { '2014-2020': 'regional' }, count: 0 })
    expect(cellOf('PL84', 'energy', { period: '2014-2020' })?.level).toBe('regional')
  })
  it('tell a region of which nothing is known from one that names nothing', () => {
    expect(rowOf('SE122')).toMatchObject({ period: null, count: 0 })
    expect(rowOf('PL84')).toMatchObject({ period: '2021-2027', count: 4 })
  })
  it('leave out what no source confirms, where that is wished', () => {
    expect(cellOf('LT011', 'energy')?.level).toBe('national')
    expect(cellOf('LT011', 'energy', { showUnverified: false })).toBeUndefined()
  })
  it('count the regions of each domain', () => {
    expect(matrixFor().columnCounts.get('digital-ict' as DomainId)).toBe(3)
  })
  it('have rows for matching regions only', () => {
    expect(matrixFor({ countries: ['LV', 'PL'] as CountryCode[] })).toMatchObject({ rows: { length: 2 }, total: 9 })
  })
})

describe('the order of a matrix', () => {
  it('groups by country unless another order is asked for', () => {
    const { groups, rows } = matrixFor()
    expect(groups.map(({ country }) => country)).toEqual(['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'PL', 'SE'])
    expect(groups.flatMap((group) => group.rows)).toEqual(rows)
    expect(matrixFor({ sort: 'name' }).groups).toMatchObject([{ country: null }])
  })
  it('by count has most first where it falls, and what is unknown last either way', () => {
    expect(order({ sort: '-count' })[0]).toBe('PL84')
    expect(order({ sort: '-count' }).slice(-2).sort()).toEqual(['FI200', 'SE122'])
    expect(order({ sort: 'count' }).slice(-2).sort()).toEqual(['FI200', 'SE122'])
  })
  it('by a domain has those that name it first where it falls', () => {
    const byEnergy = order({ sort: '-energy' })
    expect(byEnergy.slice(0, 5).sort()).toEqual(['DE60', 'DK03', 'FI1C4', 'LT011', 'LV008'])
  })
  it('by likeness begins with the region itself and those most like it', () => {
    expect(order({ similarTo: region('DE60') }).slice(0, 2)).toEqual(['DE60', 'DK03'].sort())
    expect(rowOf('DK03', { similarTo: region('DE60') })?.similarity).toBe(1)
    expect(rowOf('SE122', { similarTo: region('DE60') })?.similarity).toBeNull()
  })
  it('falls back where it cannot be had', () => {
    expect(matrixFor({ sort: 'similarity' }).order.by).toBe('country')
    expect(matrixFor({ sort: '-weather' }).order.by).toBe('country')
  })
})

describe('regions by regions', () => {
  const links = (change: Partial<MatrixView> = {}) => linkMatrix(catalogue, { ...plainView, ...change }, testWords)
  it('hold what is recorded between two, whichever comes first, and nothing else', () => {
    const { cellOf: cell, most } = links()
    expect(cell(region('LV008'), region('EE008'))).toBe(cell(region('EE008'), region('LV008')))
    expect(cell(region('LV008'), region('EE008'))?.evidence).toBe(4)
    expect(cell(region('DE60'), region('DK03'))).toBeUndefined()
    expect(most).toBe(4)
  })
  it('hold all that is seen, not only the strongest that the map draws', () => {
    expect(links({ top: 1 }).cells.size).toBe(7)
  })
  it('have the regions with most links first where that is asked for', () => {
    expect(links({ sort: '-count' }).rows[0]).toMatchObject({ region: { id: 'PL84' }, links: 5 })
    expect(links().rows).toHaveLength(6)
  })
})
