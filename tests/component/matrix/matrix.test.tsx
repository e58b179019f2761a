import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DomainId, RegionId } from '@/domain/ids'
import { linkMatrix } from '@/domain/matrix/linkMatrix'
import { MatrixRoom } from '@/rooms/matrix/MatrixRoom'
import { viewStore } from '@/view/store'
import { plainView } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { type RoomOptions, renderRoom } from '../../support/renderRoom'
import { testWords } from '../../support/testWords'

const open = (view: RoomOptions['view'] = {}) => renderRoom(<MatrixRoom />, { view: { room: 'matrix', ...view } })
const cell = (name: string | RegExp) => screen.getByRole('gridcell', { name })
const rowHead = (name: string | RegExp) => screen.getByRole('rowheader', { name })
const columnHead = (name: string | RegExp) => screen.getByRole('columnheader', { name })
const view = () => viewStore.getState()
/** Names of the regions, top to bottom. */
const regions = () => screen.getAllByRole('rowheader').flatMap((head) => head.getAttribute('data-row') ?? [])

describe('matrix of domains', () => {
  it('tells in words what each cell means', () => {
    open()
    expect(cell('Podlaskie, Agri-food: own priority, 2021–2027 and 2014–2020')).toBeVisible()
    expect(cell('Podlaskie, Digital and ICT: own priority, 2021–2027')).toBeVisible()
    expect(cell('Podlaskie, Energy: own priority, 2014–2020, not 2021–2027')).toBeVisible()
    expect(cell('Podlaskie, Health and life sciences: not named')).toBeVisible()
    expect(cell('Vidzeme, Energy: national strategy, 2021–2027')).toBeVisible()
    expect(cell('Åland, Energy: no data')).toBeVisible()
  })

  it('names its rows and columns with their counts', () => {
    open()
    const grid = within(screen.getByRole('grid', { name: 'Regions by domains' }))
    expect(grid.getByRole('rowheader', { name: 'Podlaskie: 4 domains' })).toBeVisible()
    expect(grid.getByRole('rowheader', { name: 'Åland: No data' })).toBeVisible()
    expect(grid.getByRole('columnheader', { name: 'Digital and ICT: 3 regions' })).toBeVisible()
  })

  it('groups by country, until another order is chosen', async () => {
    const { user } = open()
    expect(within(screen.getByRole('rowgroup', { name: 'Finland' })).getAllByRole('row')).toHaveLength(3)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Number')
    expect(view().sort).toBe('-count')
    expect(screen.queryByRole('rowgroup', { name: 'Finland' })).not.toBeInTheDocument()
    expect(regions()[0]).toBe('PL84')
    await user.click(screen.getByRole('button', { name: 'Reverse order' }))
    expect(view().sort).toBe('count')
    expect(regions()[0]).not.toBe('PL84')
  })

  it('sorts by a domain, those that name it first', async () => {
    const { user } = open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Energy')
    expect(regions().slice(0, 5).sort()).toEqual(['DE60', 'DK03', 'FI1C4', 'LT011', 'LV008'])
  })

  it('sorts by likeness to a region, and says how alike', async () => {
    const { user } = open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Most like' }), 'Hamburg')
    expect(view().similarTo).toBe('DE60')
    expect(regions().slice(0, 2)).toEqual(['DE60', 'DK03'])
    expect(rowHead('Southern Denmark: 1 domain, 100 % alike')).toBeVisible()
  })

  it('selects the region and filters by the domain of a cell, and undoes the filter', async () => {
    const { user } = open()
    await user.click(cell(/^Podlaskie, Agri-food/))
    expect(view()).toMatchObject({ room: 'matrix', selection: { kind: 'region', id: 'PL84' }, domains: ['agri-food'] })
    expect(screen.getByText('2 of 9 regions match')).toBeVisible()
    expect(rowHead(/^Podlaskie/)).toHaveAttribute('aria-selected', 'true')
    expect(columnHead(/^Agri-food/)).toHaveAttribute('aria-selected', 'true')
    await user.click(cell(/^Podlaskie, Agri-food/))
    expect(view().domains).toEqual([])
  })

  it('keeps the row of a cell that names nothing', async () => {
    const { user } = open()
    await user.click(cell('Podlaskie, Health and life sciences: not named'))
    expect(view()).toMatchObject({ selection: { kind: 'region', id: 'PL84' }, domains: [] })
  })

  it('filters by the domain of a column and leaves the selection alone', async () => {
    const { user } = open()
    await user.click(columnHead(/^Energy/))
    expect(view()).toMatchObject({ selection: null, domains: ['energy'] })
  })

  it('leads to what is selected on the map', async () => {
    const { user } = open({ selection: { kind: 'region', id: 'PL84' as RegionId } })
    await user.click(screen.getByRole('button', { name: 'Podlaskie on the map' }))
    expect(view().room).toBe('map')
  })
})

describe('keys of the grid', () => {
  it('is one tab stop, walked through by arrows, headers included', async () => {
    const { user } = open({ sort: 'name' })
    const grid = screen.getByRole('grid')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    cell(/^Hamburg, Advanced/).focus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(cell(/^Kymenlaakso, Agri-food/)).toHaveFocus()
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(rowHead(/^Kymenlaakso/)).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(rowHead(/^Kymenlaakso/)).toHaveFocus()
  })

  it('goes to the ends of a row, to the corners and by pages', async () => {
    const { user } = open({ sort: 'name' })
    cell(/^Hamburg, Advanced/).focus()
    await user.keyboard('{End}')
    expect(cell(/^Hamburg, Health/)).toHaveFocus()
    await user.keyboard('{PageDown}')
    expect(cell(/^Vilnius County, Health/)).toHaveFocus()
    await user.keyboard('{PageUp}')
    expect(columnHead(/^Health/)).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(cell(/^Vilnius County, Health/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(rowHead(/^Vilnius County/)).toHaveFocus()
  })

  it('does by Enter and Space what a click does, and keeps the focus when the row goes', async () => {
    const { user } = open({ domains: ['agri-food', 'energy'] as DomainId[], sort: 'name' })
    cell(/^Hamburg, Energy/).focus()
    await user.keyboard('{Enter}')
    expect(view().domains).toEqual(['agri-food'])
    expect(screen.queryByRole('rowheader', { name: /^Hamburg/ })).not.toBeInTheDocument()
    expect(screen.getByRole('grid')).toContainElement(document.activeElement as HTMLElement)
    rowHead(/^Vidzeme/).focus()
    await user.keyboard(' ')
    expect(view().selection).toEqual({ kind: 'region', id: 'LV008' })
  })
})

describe('matrix of links', () => {
  it('tells what is recorded between two regions, either way round', async () => {
    const { user } = open()
    await user.click(screen.getByRole('radio', { name: 'Regions by regions' }))
    expect(view().grid).toBe('links')
    expect(cell('Southern Estonia and Vidzeme: 3 projects, 1 event')).toHaveTextContent('4')
    expect(cell('Vidzeme and Southern Estonia: 3 projects, 1 event')).toHaveTextContent('4')
    expect(cell('Hamburg and Vidzeme: no link')).toBeEmptyDOMElement()
    expect(cell('Vidzeme: the same region')).toBeEmptyDOMElement()
    expect(screen.getByText('7 links between 6 regions')).toBeVisible()
  })

  it('selects the link of a cell', async () => {
    const { user } = open({ grid: 'links' })
    await user.click(cell('Hamburg and Vidzeme: no link'))
    expect(view().selection).toBeNull()
    await user.click(cell(/^Vidzeme and Podlaskie/))
    expect(view()).toMatchObject({ room: 'matrix', selection: { kind: 'link', id: 'LV008-PL84' } })
  })

  it('selects a region by its header, across as down', async () => {
    const { user } = open({ grid: 'links' })
    await user.click(columnHead('Podlaskie'))
    expect(view().selection).toEqual({ kind: 'region', id: 'PL84' })
    expect(rowHead(/^Podlaskie: 5 links/)).toHaveAttribute('aria-selected', 'true')
  })

  it('draws rows as they come into sight, and goes by keys to those that are not', async () => {
    const { user, catalogue } = renderRoom(<MatrixRoom />, {
      view: { room: 'matrix', grid: 'links', sort: 'name', top: 'all' },
      catalogue: publicCatalogue(),
    })
    const grid = screen.getByRole('grid')
    const rows = linkMatrix(catalogue, { ...plainView, similarTo: null, sort: 'name' }, testWords).rows.length
    expect(grid).toHaveAttribute('aria-rowcount', String(rows + 1))
    expect(regions().length).toBeLessThan(rows)
    const [first] = screen.getAllByRole('rowheader')
    first?.focus()
    await user.keyboard('{Control>}{End}{/Control}')
    const focused = document.activeElement
    expect(focused).toHaveRole('gridcell')
    expect(focused?.closest('tr')).toHaveAttribute('aria-rowindex', String(rows + 1))
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(columnHead('Region')).toHaveFocus()
  })

  it('marks pairs that are only alike, where affinity is drawn', () => {
    open({ grid: 'links', linkKinds: ['affinity'] })
    expect(cell('Hamburg and Southern Denmark: alike, nothing recorded')).toHaveTextContent('≈')
    expect(within(screen.getByRole('list', { name: 'Legend' })).getByText('Alike, nothing recorded')).toBeVisible()
  })

  it('says so where no link passes the filter', () => {
    open({ grid: 'links', linkKinds: [] })
    expect(screen.getByText(/^No link passes the filter/)).toBeVisible()
  })
})
