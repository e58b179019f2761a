import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { viewCounts } from '@/domain/viewInWords'
import { FilterBar } from '@/rooms/filters/FilterBar'
import type { ViewState } from '@/view/state'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'

const view = () => viewStore.getState()
const bar = () => screen.getByRole('region', { name: 'Filter in force' })
const filtered = {
  domains: ['digital-ict', 'energy'],
  match: 'all',
  countries: ['LV', 'PL'],
  years: [2018, 2024],
} as unknown as Partial<ViewState>

function renderBar(state: Partial<ViewState>) {
  const handleEmptied = vi.fn()
  return { ...renderRoom(<FilterBar onEmptied={handleEmptied} />, { view: state }), handleEmptied }
}

describe('filter bar', () => {
  it('is not there while nothing is filtered', () => {
    renderBar({})
    expect(screen.queryByRole('region', { name: 'Filter in force' })).not.toBeInTheDocument()
  })

  it('says in plain words what is filtered, and how many links are left', () => {
    const { catalogue } = renderBar(filtered)
    const words = within(bar())
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(words).toEqual(['All of: Digital and ICT, Energy', 'Latvia or Poland', 'Evidence of 2018–2024'])
    const { shown, total } = viewCounts(catalogue, view()).links
    expect(within(bar()).getByText(new RegExp(`^${shown} of ${total} links?$`))).toBeVisible()
  })

  it('names kinds, sides and roles in words', () => {
    renderBar({ linkKinds: ['affinity'], helix: ['academia'], roles: ['lead'] })
    expect(within(bar()).getByText('Links: Shared priorities')).toBeVisible()
    expect(within(bar()).getByText('Organisations: Research and education')).toBeVisible()
    expect(within(bar()).getByText('Roles: lead partner')).toBeVisible()
  })

  it('clears one and hands the focus to the next', async () => {
    const { user } = renderBar(filtered)
    screen.getByRole('button', { name: 'Clear filter: Latvia or Poland' }).focus()
    await user.keyboard('{Enter}')
    expect(view()).toMatchObject({ countries: [], domains: ['digital-ict', 'energy'], years: [2018, 2024] })
    expect(screen.getByRole('button', { name: 'Clear filter: Evidence of 2018–2024' })).toHaveFocus()
  })

  it('clears all that it names, and hands the focus out', async () => {
    const { user, handleEmptied } = renderBar({ ...filtered, linkKinds: [] })
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(view()).toMatchObject({ countries: [], domains: [], years: null, linkKinds: ['project', 'event'] })
    expect(screen.queryByRole('region', { name: 'Filter in force' })).not.toBeInTheDocument()
    expect(handleEmptied).toHaveBeenCalledOnce()
  })
})
