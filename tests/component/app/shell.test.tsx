import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AppearanceSelect } from '@/app/AppearanceSelect'
import { LanguageSelect } from '@/app/LanguageSelect'
import { MatchAnnouncer } from '@/app/MatchAnnouncer'
import { ViewSwitch } from '@/app/ViewSwitch'
import type { DomainId } from '@/domain/ids'
import { pointAt, setMapStatus, setRoom, toggleDomain } from '@/view/actions'
import { viewStore } from '@/view/store'
import { plainFilter } from '../../support/plainFilter'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogue } from '../../support/testCatalogue'
import { setViewportWidth } from '../../support/viewport'
import { renderAtlas, topBar } from './renderAtlas'

describe('frame', () => {
  it('has its landmarks and begins with ways past them', async () => {
    const { user } = renderAtlas()
    expect(topBar()).toBeVisible()
    expect(screen.getByRole('main')).toContainElement(screen.getByRole('region', { name: 'Map' }))
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to search' })).toHaveFocus()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('region', { name: 'Explore' })).toHaveFocus()
  })

  it('leaves the title to a page that covers the map', () => {
    renderAtlas()
    const title = () => screen.queryByRole('heading', { level: 1, name: 'GoSmart Atlas' })
    expect(title()).toBeVisible()
    act(() => setRoom('about'))
    expect(title()).not.toBeInTheDocument()
    expect(screen.getByText('GoSmart Atlas')).toBeVisible()
  })

  it('tells how many match once the filter has come to rest, not at the start', async () => {
    renderAtlas()
    const told = () => screen.getAllByRole('status').map((status) => status.textContent)
    expect(told()).not.toContain('9 of 9 regions match')
    act(() => toggleDomain('energy' as DomainId))
    await waitFor(() => expect(told()).toContain('5 of 9 regions match'), { timeout: 5000 })
  })

  it('tells of a filter that was changed before the teller was there', async () => {
    renderRoom(<MatchAnnouncer opened={plainFilter} />, { view: { domains: ['energy' as DomainId] } })
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('5 of 9 regions match'))
  })

  it('names what was not understood in the link, and forgets it when dismissed', async () => {
    const { user } = renderAtlas({ view: { problems: [{ parameter: 'top', value: 'many' }] } })
    expect(screen.getByText('top=many')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(viewStore.getState().problems).toEqual([])
    expect(screen.queryByText('top=many')).not.toBeInTheDocument()
  })

  it('names the data files that are missing', async () => {
    renderAtlas({ catalogue: { ...testCatalogue(), missing: ['events'] } })
    expect(await screen.findByText(/A data file could not be loaded/)).toBeVisible()
  })

  it('says that a simpler map stands in for the full one, and tries again on demand', async () => {
    const { user } = renderAtlas()
    act(() => setMapStatus('fallback'))
    expect(screen.getByText(/A simpler map stands in/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(viewStore.getState().mapStatus).toBe('loading')
    expect(screen.queryByText(/A simpler map stands in/)).not.toBeInTheDocument()
  })

  it('offers to move the map only when there is one', () => {
    renderAtlas()
    expect(screen.queryByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument()
    act(() => setMapStatus('ready'))
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Show the whole area' })).toBeVisible()
  })

  it('shows beside the pointer what is under it, for the eye only', () => {
    renderAtlas()
    act(() => pointAt({ target: { kind: 'region', id: 'PL84' as never }, at: { x: 700, y: 400 } }))
    const tooltip = screen.getByText(/^\d+ links?$/).closest('[aria-hidden]')
    expect(tooltip).toHaveTextContent('Podlaskie')
    expect(tooltip).toHaveTextContent('2 priorities')
    act(() => pointAt(null))
    expect(tooltip).not.toBeInTheDocument()
  })

  it('shows no tooltip for what a row or a key points at', () => {
    renderAtlas()
    act(() => pointAt({ target: { kind: 'region', id: 'PL84' as never } }))
    expect(screen.queryByText('2 priorities')).not.toBeInTheDocument()
  })
})

describe('bar of a phone', () => {
  it('keeps what finds no room behind one button, and gives the focus back to it', async () => {
    setViewportWidth(390)
    const { user } = renderAtlas({ view: { selection: { kind: 'region', id: 'PL84' as never } } })
    const bar = within(topBar())
    const more = bar.getByRole('button', { name: 'More' })
    expect(bar.queryByRole('button', { name: 'Present' })).not.toBeInTheDocument()
    await user.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(within(bar.getByRole('list', { name: 'More' })).getByRole('combobox', { name: 'Appearance' })).toBeVisible()
    await user.tab()
    await user.keyboard('{Escape}')
    expect(more).toHaveFocus()
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(viewStore.getState().selection).not.toBeNull()
    await user.click(more)
    await user.click(bar.getByRole('button', { name: 'Present' }))
    expect(screen.getByRole('region', { name: 'Presentation' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(more).toHaveFocus()
  })
})

describe('choices in the bar', () => {
  it('shows light or dark as chosen and keeps it on the device', async () => {
    const { user } = renderRoom(<AppearanceSelect />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'Dark')
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('atlas:appearance')).toBe('dark')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'As the device')
    expect(document.documentElement).not.toHaveAttribute('data-theme')
  })

  it('changes the appearance where storage is blocked, too', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const { user } = renderRoom(<AppearanceSelect />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'Light')
    expect(document.documentElement).toHaveAttribute('data-theme', 'light')
    vi.restoreAllMocks()
  })

  it('has no switch where there is one room or one language', () => {
    renderRoom(
      <>
        <ViewSwitch rooms={[{ id: 'map', label: 'rooms.map' }]} />
        <LanguageSelect locales={[{ id: 'en', name: 'English' }]} />
      </>,
    )
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('switches rooms and languages where there are several', async () => {
    const { user } = renderRoom(
      <>
        <ViewSwitch rooms={(['map', 'table'] as const).map((id) => ({ id, label: id }))} />
        <LanguageSelect
          locales={[
            { id: 'en', name: 'English' },
            { id: 'lv', name: 'Latviešu' },
          ]}
        />
      </>,
    )
    await user.click(screen.getByRole('radio', { name: 'table' }))
    expect(screen.getByRole('option', { name: 'Latviešu' })).toHaveAttribute('lang', 'lv')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Latviešu')
    expect(viewStore.getState()).toMatchObject({ room: 'table', language: 'lv' })
  })
})
