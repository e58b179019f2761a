import { beforeEach, describe, expect, it } from 'vitest'
import type { CountryCode, DomainId, RegionId } from '@/domain/ids'
import * as actions from '@/view/actions'
import { initialView, resetView, viewStore } from '@/view/store'

const id = (text: string) => text as DomainId
const marks = (name: string) => performance.getEntriesByName(name).length

beforeEach(() => {
  resetView()
  performance.clearMarks()
})

describe('actions', () => {
  it('keep lists sorted and without repetition', () => {
    actions.setDomains([id('energy'), id('agri-food'), id('energy')])
    actions.changeFilter({ linkKinds: ['affinity', 'project'] })
    actions.changeFilter({ countries: ['PL', 'LV'] as CountryCode[] })
    expect(viewStore.getState()).toMatchObject({
      domains: ['agri-food', 'energy'],
      linkKinds: ['project', 'affinity'],
      countries: ['LV', 'PL'],
    })
  })

  it('take all sides or roles for no choice, and keep kinds of point in their order', () => {
    actions.changeFilter({ helix: ['ngo', 'academia'], roles: ['lead', 'associated', 'partner'] })
    actions.changeFilter({ points: ['event', 'org'] })
    expect(viewStore.getState()).toMatchObject({ helix: ['academia', 'ngo'], roles: [], points: ['org', 'event'] })
  })

  it('mark the start of another layer, and of nothing where it is the same', () => {
    actions.setLayer('specialisations')
    expect(marks('atlas:filter-start')).toBe(0)
    actions.setLayer('coverage')
    expect([viewStore.getState().layer, marks('atlas:filter-start')]).toEqual(['coverage', 1])
  })

  it('begin another table in its own order and with its own columns', () => {
    actions.setColumns(['name', 'country'])
    actions.setSort('-country')
    expect(viewStore.getState()).toMatchObject({ columns: ['country', 'name'], sort: '-country' })
    actions.setTable('links')
    expect(viewStore.getState()).toMatchObject({ table: 'links', columns: [], sort: null })
  })

  it('sort the matrix by likeness as soon as there is a region to be like', () => {
    actions.setGrid('links')
    actions.setSimilarTo('PL84' as RegionId)
    expect(viewStore.getState()).toMatchObject({ grid: 'links', similarTo: 'PL84', sort: '-similarity' })
    actions.setSimilarTo(null)
    expect(viewStore.getState().sort).toBeNull()
  })

  it('switch a domain on and off', () => {
    actions.toggleDomain(id('energy'))
    actions.toggleDomain(id('agri-food'))
    actions.toggleDomain(id('energy'))
    expect(viewStore.getState().domains).toEqual(['agri-food'])
  })

  it('change one part each, and leave the others', () => {
    actions.changeFilter({ period: '2014-2020' })
    actions.changeFilter({ showUnverified: false })
    expect(viewStore.getState()).toEqual({
      ...initialView,
      period: '2014-2020',
      showUnverified: false,
    })
  })

  it('drop what no link can carry', () => {
    actions.changeFilter({ top: 0 })
    actions.changeFilter({ minEvidence: 1.5 })
    actions.changeFilter({ years: [2020, 2014] })
    expect(viewStore.getState()).toMatchObject({ top: 60, minEvidence: 1, years: null })
    actions.changeFilter({ top: 'all', minEvidence: 2, years: [2014, 2020] })
    expect(viewStore.getState()).toMatchObject({ top: 'all', minEvidence: 2, years: [2014, 2020] })
  })

  it('mark the start of a change, and of nothing where nothing changes', () => {
    actions.changeFilter({ match: 'any' })
    actions.clearFilter()
    actions.select(null)
    expect(marks('atlas:filter-start') + marks('atlas:select-start')).toBe(0)
    actions.changeFilter({ match: 'all' })
    actions.select({ kind: 'region', id: 'PL84' as RegionId })
    expect([marks('atlas:filter-start'), marks('atlas:select-start')]).toEqual([1, 1])
    actions.changeFilter({ match: 'any' })
    expect(marks('atlas:filter-start')).toBe(1)
  })

  it('clear the filter but leave how many links of which kinds are drawn', () => {
    actions.changeFilter({ domains: [id('energy')], match: 'all', showUnverified: false, top: 5, linkKinds: [] })
    actions.clearFilter()
    expect(viewStore.getState()).toMatchObject({
      domains: [],
      match: 'any',
      showUnverified: true,
      top: 5,
      linkKinds: [],
    })
  })

  it('bring a camera into the range of a link', () => {
    actions.moveCamera({ lat: 57.123456, lon: 381, km: 0.2 })
    expect(viewStore.getState().camera).toEqual({ lat: 57.1235, lon: 21, km: 1 })
    const { camera } = viewStore.getState()
    actions.moveCamera({ lat: 57.12347, lon: 21.00001, km: 1 })
    expect(viewStore.getState().camera).toBe(camera)
    actions.moveCamera(null)
    expect(viewStore.getState().camera).toBeNull()
  })
})
