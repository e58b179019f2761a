import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { CompareRoom } from '@/rooms/compare/CompareRoom'
import { decodeView, encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { axeFaults } from '../../support/axeFaults'
import { renderRoom } from '../../support/renderRoom'

const open = (...ids: string[]) =>
  renderRoom(<CompareRoom />, { view: { room: 'compare', compared: ids as readonly string[] as RegionId[] } })
const view = () => viewStore.getState()
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('comparison', () => {
  it('invites with examples while nothing is chosen, and asks for a second region', async () => {
    const { user } = open()
    await user.click(screen.getByRole('link', { name: 'Vidzeme and Podlaskie' }))
    expect(view().compared).toEqual(['LV008', 'PL84'])
    await user.click(screen.getByRole('button', { name: 'Take Vidzeme out' }))
    expect(view().compared).toEqual(['PL84'])
    expect(screen.getByText(/Add at least one more/)).toBeVisible()
  })

  it('adds a region by the keyboard, up to four, and the link carries them', async () => {
    const { user } = open('DE60', 'FI1C4', 'PL84')
    await user.type(screen.getByRole('combobox', { name: 'Add a region' }), 'vidz{Enter}')
    expect(view().compared).toEqual(['DE60', 'FI1C4', 'LV008', 'PL84'])
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    expect(screen.getByText(/Four regions are the most/)).toBeVisible()
    expect(decodeView(encodeView(view())).view.compared).toEqual(view().compared)
  })

  it('groups the domains by who names them, and tells each cell in words', () => {
    open('FI1C4', 'LV008', 'PL84')
    const table = within(screen.getByRole('table'))
    const group = (name: string) => table.getByRole('rowheader', { name })
    // Kymenlaakso: digital, energy. Vidzeme: agri-food, energy. Podlaskie: agri-food, digital, manufacturing, blue economy.
    expect(group('Shared by some (3)')).toBeVisible()
    expect(group('Only in one (2)')).toBeVisible()
    expect(group('Missing everywhere (1)')).toBeVisible()
    expect(table.getByRole('cell', { name: 'Vidzeme, Energy: national strategy, 2021–2027' })).toBeVisible()
    expect(table.getByRole('cell', { name: 'Podlaskie, Energy: own priority, 2014–2020, not 2021–2027' })).toBeVisible()
  })

  it('opens a domain to the priorities behind it', async () => {
    const { user } = open('LV008', 'PL84')
    await user.click(screen.getByRole('button', { name: 'Agri-food' }))
    await user.click(screen.getByRole('link', { name: 'Food and drink production' }))
    expect(view().selection).toEqual({ kind: 'priority', id: 'lv008-1' })
  })

  it('leaves a region without a strategy out of what is shared or missing', () => {
    open('FI200', 'LV008', 'PL84')
    expect(screen.getByRole('rowheader', { name: 'Shared by all (1)' })).toBeVisible()
    expect(screen.getByText(/No strategy of Åland is known/)).toBeVisible()
  })

  it('shows figures against the area, each in numbers too', () => {
    open('FI1C4', 'LV008', 'PL84')
    const figures = section('Indicators')
    const [, vidzeme, podlaskie] = figures.getAllByRole('listitem')
    expect(podlaskie).toHaveTextContent('Podlaskie54')
    expect(vidzeme).toHaveTextContent(/72.*Latvia/)
    expect(figures.getByText('no data')).toBeVisible()
    // (54 + 72) / 2
    expect(figures.getByText('Area: 54 to 72, average 63 of 2 published regions, each counted once')).toBeVisible()
  })

  it('tells links among them, partners that they share and organisations by side', async () => {
    const { user } = open('LV008', 'PL84')
    await user.click(
      section('Links among them').getByRole('link', { name: /Vidzeme – Podlaskie.*2 projects, 1 event/ }),
    )
    expect(view().selection).toEqual({ kind: 'link', id: 'LV008-PL84' })
    expect(section('Partners they share').getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(section('Organisations by side').getByText('Research and education')).toBeVisible()
  })

  it.each([[[]], [['FI200', 'LV008', 'PL84']]])('has nothing for axe to find', async (ids) => {
    const { container } = open(...ids)
    expect(await axeFaults(container)).toEqual([])
  })
})
