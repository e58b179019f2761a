import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { select } from '@/view/actions'
import { viewStore } from '@/view/store'
import { setViewportWidth } from '../../support/viewport'
import { renderAtlas } from './renderAtlas'

const podlaskie = { kind: 'region', id: 'PL84' as RegionId } as const
const vidzeme = { kind: 'region', id: 'LV008' as RegionId } as const
const explorer = () => screen.queryByRole('region', { name: 'Explore' })
const detail = () => screen.queryByRole('region', { name: 'Selected' })
const partnerLink = () => screen.findByRole('link', { name: /^Podlaskie ?PL$/ })
// The profile is a chunk of its own, which a busy machine may take its time to load.
const patient = { timeout: 10_000 }
vi.setConfig({ testTimeout: 20_000 })
const profileHeading = () => screen.findByRole('heading', { name: /Podlaskie/ }, patient)

describe('detail panel', () => {
  it('opens beside the explorer and takes the focus to its heading when opened by key', async () => {
    const { user } = renderAtlas()
    const link = await partnerLink()
    act(() => link.focus())
    await user.keyboard('{Enter}')
    expect(await profileHeading()).toHaveFocus()
    expect(explorer()).toBeVisible()
  })

  it('gives the focus back to what opened it when Escape clears the selection', async () => {
    const { user } = renderAtlas()
    const link = await partnerLink()
    act(() => link.focus())
    await user.keyboard('{Enter}')
    await profileHeading()
    await user.keyboard('{Escape}')
    expect(viewStore.getState().selection).toBeNull()
    expect(detail()).not.toBeInTheDocument()
    expect(link).toHaveFocus()
  })

  it('leaves the focus where it is when opened by mouse', async () => {
    const { user } = renderAtlas()
    const link = await partnerLink()
    await user.click(link)
    expect(await profileHeading()).not.toHaveFocus()
  })

  it('is closed by its button', async () => {
    const { user } = renderAtlas({ view: { selection: podlaskie } })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(detail()).not.toBeInTheDocument()
  })

  it('keeps the selection when Escape is meant for a field', async () => {
    const { user } = renderAtlas({ view: { selection: podlaskie } })
    await user.click(await screen.findByRole('combobox', { name: /search/i }, patient))
    await user.keyboard('bia{Escape}')
    expect(viewStore.getState().selection).toEqual(podlaskie)
  })

  it('names the page after what is selected', async () => {
    renderAtlas({ view: { selection: podlaskie } })
    await waitFor(() => expect(document.title).toBe('Podlaskie · GoSmart Atlas'))
  })
})

describe('with room for one panel', () => {
  it('shows what is selected instead of the explorer, and the explorer again on demand', async () => {
    setViewportWidth(1024)
    const { user } = renderAtlas({ view: { selection: podlaskie } })
    expect(explorer()).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Explore and filter' }))
    expect(explorer()).toBeVisible()
    expect(detail()).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hide panel' }))
    expect(detail()).toBeVisible()
  })

  it('brings the next selection to the front', async () => {
    setViewportWidth(1024)
    const { user } = renderAtlas({ view: { selection: podlaskie } })
    await user.click(screen.getByRole('button', { name: 'Explore and filter' }))
    act(() => select(vidzeme))
    expect(detail()).toBeVisible()
    expect(explorer()).not.toBeInTheDocument()
  })
})

describe('on a phone', () => {
  const handle = () => screen.getByRole('button', { name: /Show (more|less)/ })

  it('is one sheet that the handle moves through its rests', async () => {
    setViewportWidth(390)
    const { user } = renderAtlas()
    expect(handle()).toHaveAttribute('aria-expanded', 'false')
    await user.click(handle())
    expect(handle()).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{ArrowUp}')
    expect(handle()).toHaveAccessibleName('Show less')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(handle()).toHaveAttribute('aria-expanded', 'false')
  })

  it('comes up when something in it gets the focus or something is selected', async () => {
    setViewportWidth(390)
    renderAtlas()
    const link = await partnerLink()
    act(() => link.focus())
    expect(handle()).toHaveAttribute('aria-expanded', 'true')
  })

  it('says at its smallest what is selected and how many match', async () => {
    setViewportWidth(390)
    const { user } = renderAtlas({ view: { selection: podlaskie, domains: ['energy'] as never } })
    act(() => handle().focus())
    await user.keyboard('{ArrowDown}')
    expect(screen.getByText('5 of 9 regions match')).toBeVisible()
    expect(screen.getAllByText('Podlaskie')[0]).toBeVisible()
  })
})
