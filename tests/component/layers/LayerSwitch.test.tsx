import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RegionLines } from '@/app/RegionLines'
import type { RegionId } from '@/domain/ids'
import { LayerSwitch } from '@/rooms/layers/LayerSwitch'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'

const radio = (name: string | RegExp) => screen.getByRole('radio', { name })
const lines = (id: string) => <RegionLines id={id as RegionId} />

describe('layer switch', () => {
  it('groups the layers, the indicators of the data among them', async () => {
    const { user } = renderRoom(<LayerSwitch />)
    await user.click(screen.getByText('Colour regions by'))
    const economy = within(screen.getByRole('region', { name: 'Innovation and economy' }))
    expect(economy.getAllByRole('radio').map((one) => one.getAttribute('value'))).toEqual(['innovation', 'gdp-pps'])
    expect(radio('Specialisations')).toBeChecked()
  })

  it('colours by the one chosen, and explains that one alone', async () => {
    const { user } = renderRoom(<LayerSwitch />)
    await user.click(screen.getByText('Colour regions by'))
    await user.click(radio('GDP per head'))
    expect(viewStore.getState().layer).toBe('gdp-pps')
    expect(radio('GDP per head')).toHaveAccessibleDescription('Gross domestic product per inhabitant.')
    expect(radio('Specialisations')).not.toHaveAccessibleDescription()
  })

  it('is one choice for the arrow keys, across its groups', async () => {
    const { user } = renderRoom(<LayerSwitch />, { view: { layer: 'change' } })
    await user.click(screen.getByText('Colour regions by'))
    radio('Strategy change').focus()
    await user.keyboard('{ArrowDown}')
    expect(radio(/^Innovation conditions/)).toBeChecked()
  })
})

describe('tooltip of a region', () => {
  it('gives value, unit, year, the wider region and the source', () => {
    renderRoom(lines('LV008'), { view: { layer: 'gdp-pps' } })
    expect(screen.getByText('GDP per head: 72')).toBeVisible()
    expect(screen.getByText('EU27 = 100 (PPS) · 2022')).toBeVisible()
    expect(screen.getByText('Value of the wider region Latvia')).toBeVisible()
    expect(screen.getByText('Source: Lithuanian Innovation Centre: GoSmart BSR')).toBeVisible()
  })

  it('says what no data means, and why where that is known', () => {
    const { unmount } = renderRoom(lines('SE122'), { view: { layer: 'gdp-pps' } })
    expect(screen.getByText('No data: no figure was found for the region.')).toBeVisible()
    unmount()
    renderRoom(lines('FI1C4'), { view: { layer: 'change' } })
    expect(screen.getByText('Only the strategy of 2021–2027 is known.')).toBeVisible()
  })

  it('names the domains gained and dropped', () => {
    renderRoom(lines('PL84'), { view: { layer: 'change' } })
    expect(screen.getByText('Strategy change: Gained and dropped')).toBeVisible()
    expect(screen.getByText('Gained: Advanced manufacturing, Blue economy and Digital and ICT')).toBeVisible()
    expect(screen.getByText('Dropped: Energy')).toBeVisible()
  })
})
