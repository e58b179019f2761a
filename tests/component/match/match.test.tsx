import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DomainId, RegionId } from '@/domain/ids'
import { MatchRoom } from '@/rooms/match/MatchRoom'
import { decodeView, encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { axeFaults } from '../../support/axeFaults'
import { type RoomOptions, renderRoom } from '../../support/renderRoom'

const open = (view: RoomOptions['view'] = {}) =>
  renderRoom(<MatchRoom filters={<p>The filters</p>} />, { view: { room: 'match', ...view } })
const forPodlaskie = { matchFor: 'PL84' as RegionId }
const view = () => viewStore.getState()
const names = () => screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)
const candidate = (name: string) => {
  const found = screen.getAllByRole('article').find((one) => within(one).queryByRole('link', { name }) !== null)
  if (!found) throw new Error(`There is no candidate ${name}`)
  return within(found)
}

describe('search for partners', () => {
  it('invites with examples while no region is chosen', async () => {
    const { user } = open()
    expect(screen.queryByRole('heading', { name: 'Candidates' })).not.toBeInTheDocument()
    expect(screen.getAllByRole('link')).toHaveLength(3)
    await user.click(screen.getByRole('link', { name: /^Regions that Vidzeme/ }))
    expect(view()).toMatchObject({ room: 'match', matchFor: 'LV008', aim: 'learn' })
  })

  it('finds the region by a few letters, or by a town in it, with the keyboard alone', async () => {
    const { user } = open()
    const field = screen.getByRole('combobox', { name: 'Partners for which region or organisation?' })
    await user.type(field, 'qqq')
    expect(screen.getByText('No region or organisation of the area is called that.')).toBeVisible()
    await user.clear(field)
    await user.type(field, 'biał')
    expect(screen.getByRole('option', { name: /^Podlaskie/, selected: true })).toBeVisible()
    await user.keyboard('{Enter}')
    expect(view().matchFor).toBe('PL84')
    expect(screen.getByRole('heading', { name: /^Partners for Podlaskie/ })).toBeVisible()
  })

  it('takes an organisation, too, and says what is compared then', async () => {
    const { user } = open()
    await user.type(screen.getByRole('combobox', { name: 'Partners for which region or organisation?' }), 'valga')
    await user.click(screen.getByRole('option', { name: /^Valga Municipality/ }))
    expect(view().matchFor).toBe('valga-municipality')
    expect(screen.getByRole('heading', { name: /^Partners for Valga Municipality/ })).toBeVisible()
    expect(screen.getByText(/^Affinity compares the domains of its own projects/)).toBeVisible()
    expect(candidate('Vidzeme').getByText(/3 projects together/)).toBeVisible()
    expect(decodeView(encodeView(view())).view.matchFor).toBe('valga-municipality')
  })

  it('sets the scoreboard beside the learning gap where that is weighed', () => {
    open({ ...forPodlaskie, aim: { affinity: 60, ties: 30, learning: 10, nearness: 0 } })
    expect(candidate('Vidzeme').getByText(/^No edition of the Regional Innovation Scoreboard/)).toBeVisible()
  })

  it('ranks regions of other countries and says why, why not, and how firm the rank is', () => {
    open(forPodlaskie)
    expect(names()).toHaveLength(6)
    expect(names().join()).not.toContain('Poland')
    const vidzeme = candidate('Vidzeme')
    expect(vidzeme.getByText('Shares Agri-food; 2 projects, 1 event together; 490 km away.')).toBeVisible()
    expect(vidzeme.getByText(/Nothing recorded since|Does not name/i)).toBeVisible()
    expect(vidzeme.getByText(/^Rank \d of 6/)).toBeVisible()
    // 0.197961, see the unit test of the parts.
    expect(vidzeme.getByText('0.20')).toBeVisible()
    expect(vidzeme.getByText('unknown')).toBeVisible()
  })

  it('names those of whom too little is known instead of ranking them', () => {
    open(forPodlaskie)
    const rest = within(screen.getByRole('region', { name: 'Not ranked' }))
    expect(rest.getByRole('link', { name: 'Åland' })).toBeVisible()
    expect(names().join()).not.toContain('Åland')
  })

  it('ranks anew by another aim or by own weights, which the link carries', async () => {
    const { user } = open(forPodlaskie)
    const before = names()
    await user.click(screen.getByRole('radio', { name: 'Known partners' }))
    expect(view().aim).toBe('build')
    expect(names()).not.toEqual(before)
    const ties = screen.getByRole('slider', { name: 'Ties' })
    expect(ties).toHaveAttribute('aria-valuetext', '45, wanted large')
    fireEvent.change(ties, { target: { value: '-30' } })
    expect(ties).toHaveAttribute('aria-valuetext', '-30, wanted small')
    expect(screen.getByRole('radio', { name: 'Own weights' })).toBeChecked()
    const link = encodeView(view())
    expect(link).toContain('aim=a45.t-30.l0.n10')
    expect(decodeView(link).view.aim).toEqual(view().aim)
  })

  it('says what to do when nothing weighs', () => {
    open({ ...forPodlaskie, aim: { affinity: 0, ties: 0, learning: 0, nearness: 0 } })
    expect(screen.getByText(/All weights are 0/)).toBeVisible()
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })

  it('keeps to the domains and sides of the filter, and says so', () => {
    open({ ...forPodlaskie, domains: ['energy'] as readonly string[] as DomainId[], helix: ['business-support'] })
    expect(screen.getByText(/Filtered by .*Energy/)).toBeVisible()
    expect(screen.getByText(/left out: no organisation of the sides/)).toBeVisible()
    expect(names().map((name) => name?.split(' ')[0])).toContain('Kymenlaakso')
  })

  it('leads on: to an organisation, the broker, a project, the comparison', async () => {
    const { user } = open(forPodlaskie)
    const vidzeme = candidate('Vidzeme')
    await user.click(vidzeme.getByText('Whom to talk to, what to refer to'))
    expect(vidzeme.getByRole('heading', { name: 'Broker: Brokerage system (TIBS)' })).toBeVisible()
    expect(vidzeme.getByText(/Broker of the fixture/)).toBeVisible()
    expect(vidzeme.getByRole('link', { name: 'GoSmart BSR' })).toBeVisible()
    await user.click(vidzeme.getByRole('link', { name: 'Compare with Vidzeme' }))
    expect(view()).toMatchObject({ room: 'compare', compared: ['LV008', 'PL84'] })
  })

  it('says that the score is no promise', () => {
    open(forPodlaskie)
    expect(screen.getByText(/conversation starter/)).toBeVisible()
  })

  it.each([{}, forPodlaskie])('has nothing for axe to find', async (some) => {
    const { container } = open(some)
    expect(await axeFaults(container)).toEqual([])
  })
})
