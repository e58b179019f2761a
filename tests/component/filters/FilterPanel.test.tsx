import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { regionMatches } from '@/domain/selectors'
import { FilterPanel } from '@/rooms/filters/FilterPanel'
import { MatchHeading } from '@/rooms/filters/MatchHeading'
import { MatchingRegions } from '@/rooms/filters/MatchingRegions'
import { Relaxations } from '@/rooms/filters/Relaxations'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogue } from '../../support/testCatalogue'

const filters = (
  <>
    <MatchHeading />
    <Relaxations />
    <FilterPanel />
    <MatchingRegions />
  </>
)
const view = () => viewStore.getState()
const checkbox = (name: RegExp) => screen.getByRole('checkbox', { name })

describe('filter by specialisation', () => {
  it('names each domain with the number of regions that would match it', () => {
    renderRoom(filters)
    const domains = within(screen.getByRole('region', { name: 'Specialisations' })).getAllByRole('checkbox')
    expect(domains).toHaveLength(6)
    expect(checkbox(/^Energy/)).toHaveAccessibleName(/^Energy ?5 regions$/)
    expect(checkbox(/^Blue economy/)).toHaveAccessibleName(/^Blue economy ?1 region$/)
  })

  it('says how many match as soon as a domain is chosen', async () => {
    const { user } = renderRoom(filters)
    expect(screen.getByRole('heading', { name: '9 regions' })).toBeVisible()
    await user.click(checkbox(/^Energy/))
    expect(screen.getByRole('heading', { name: '5 of 9 regions match' })).toBeVisible()
    expect(view().domains).toEqual(['energy'])
  })

  it('lists the regions that match, each the way to its profile', async () => {
    const { user } = renderRoom(filters)
    expect(screen.queryByRole('region', { name: 'Matching regions' })).not.toBeInTheDocument()
    await user.click(checkbox(/^Blue economy/))
    const [only, ...others] = within(screen.getByRole('region', { name: 'Matching regions' })).getAllByRole('link')
    expect(others).toEqual([])
    await user.click(only as HTMLElement)
    const [match] = [...regionMatches(testCatalogue(), view()).values()].filter(({ matches }) => matches)
    expect(view().selection).toEqual({ kind: 'region', id: match?.region.id })
  })

  it('is worked by keyboard', async () => {
    const { user } = renderRoom(filters)
    checkbox(/^Energy/).focus()
    await user.keyboard(' ')
    expect(checkbox(/^Energy/)).toBeChecked()
  })

  it('asks for any or all once two are chosen', async () => {
    const { user } = renderRoom(filters, { view: { domains: ['energy'] as never } })
    expect(screen.queryByRole('radio', { name: 'All of these' })).not.toBeInTheDocument()
    await user.click(checkbox(/^Digital/))
    await user.click(screen.getByRole('radio', { name: 'All of these' }))
    expect(screen.getByRole('heading', { name: '1 of 9 regions matches' })).toBeVisible()
    expect(screen.getByText('All of: Digital and ICT, Energy')).toBeVisible()
  })

  it('offers the nearest way out when nothing matches, and takes it', async () => {
    const { user } = renderRoom(filters, {
      view: { domains: ['blue-economy', 'health-life-sciences'] as never, match: 'all' },
    })
    expect(screen.getByText('No region matches. The nearest that do:')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Any instead of all: 2 regions' }))
    expect(screen.getByRole('heading', { name: '2 of 9 regions match' })).toBeVisible()
    expect(screen.queryByText('No region matches. The nearest that do:')).not.toBeInTheDocument()
  })

  it('offers to drop all domains where nothing smaller helps', async () => {
    const { user } = renderRoom(filters, {
      view: { domains: ['blue-economy', 'health-life-sciences'] as never, match: 'all', countries: ['EE'] as never },
    })
    await user.click(screen.getByRole('button', { name: 'Without any specialisation: 1 region' }))
    expect(view().domains).toEqual([])
  })

  it('clears all at once', async () => {
    const { user } = renderRoom(filters, { view: { domains: ['energy'] as never, countries: ['PL'] as never } })
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(view()).toMatchObject({ domains: [], countries: [] })
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument()
  })

  it('shows on the map what the pointer is on, without choosing it', async () => {
    const { user } = renderRoom(filters)
    await user.hover(screen.getByText('Energy'))
    expect(view()).toMatchObject({ previewedDomain: 'energy', domains: [] })
    await user.unhover(screen.getByText('Energy'))
    expect(view().previewedDomain).toBeNull()
  })
})

describe('filter by links, strategies and countries', () => {
  it('draws as many of the strongest links as asked for, and says of how many', async () => {
    const { user, catalogue } = renderRoom(filters)
    await user.click(screen.getByText('Cooperation links'))
    await user.click(screen.getByRole('radio', { name: '10' }))
    expect(view().top).toBe(10)
    const total = [...catalogue.links.values()].filter((link) => link.projects.length + link.events.length > 0).length
    expect(screen.getByText(`${Math.min(10, total)} of ${total}`)).toBeVisible()
  })

  it('keeps a number that a link brought in sight', () => {
    renderRoom(filters, { view: { top: 45 } })
    expect(screen.getByRole('radio', { name: '45', hidden: true })).toBeChecked()
  })

  it('takes away one kind of evidence', async () => {
    const { user } = renderRoom(filters)
    await user.click(screen.getByText('Cooperation links'))
    await user.click(checkbox(/^Joint events/))
    expect(view().linkKinds).toEqual(['project'])
  })

  it('counts strategies of one period, and only confirmed ones', async () => {
    const { user } = renderRoom(filters)
    await user.click(screen.getByText('Strategies'))
    await user.click(screen.getByRole('radio', { name: '2014–2020' }))
    await user.click(screen.getByRole('switch', { name: 'Show unconfirmed facts' }))
    expect(view()).toMatchObject({ period: '2014-2020', showUnverified: false })
  })

  it('narrows to countries', async () => {
    const { user } = renderRoom(filters)
    await user.click(screen.getByText('Countries'))
    await user.click(screen.getByRole('button', { name: 'Poland' }))
    expect(screen.getByRole('button', { name: 'Poland' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('heading', { name: '1 of 9 regions matches' })).toBeVisible()
  })
})
