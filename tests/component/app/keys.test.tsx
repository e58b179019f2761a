import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '@/domain/questions'
import { viewStore } from '@/view/store'
import { renderAtlas } from './renderAtlas'

describe('the help', () => {
  it('opens with its key and leads back where one was, by the same key or Escape', async () => {
    const { user } = renderAtlas({ view: { room: 'table' } })
    await user.keyboard('?')
    const page = await screen.findByRole('article', { name: 'How to use the atlas' })
    expect(within(page).getByRole('row', { name: /Open this help/ })).toHaveTextContent('?')
    await user.keyboard('{Escape}')
    expect(viewStore.getState().room).toBe('table')
    await user.keyboard('??')
    expect(viewStore.getState().room).toBe('table')
  })

  it('switches keys of one character off and on', async () => {
    const { user } = renderAtlas({ view: { room: 'help' } })
    const choice = await screen.findByRole('switch', { name: /Keys of one character/ })
    await user.click(choice)
    await user.keyboard('?')
    expect(viewStore.getState().room).toBe('help')
    await user.click(choice)
    await user.keyboard('?')
    expect(viewStore.getState().room).toBe('map')
  })
})

describe('the focused map', () => {
  const focusMap = () => act(() => screen.getByRole('region', { name: 'Map' }).focus())
  const told = () => screen.getAllByRole('status').map((status) => status.textContent)

  it('goes to the neighbouring region, tells of it, and keeps the focus', async () => {
    const { user, catalogue } = renderAtlas({ view: { selection: { kind: 'region', id: 'LV008' as never } } })
    focusMap()
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    const { selection } = viewStore.getState()
    const region = selection?.kind === 'region' ? catalogue.regions.get(selection.id) : undefined
    expect(region?.id).not.toBe('LV008')
    expect(told().some((words) => region && words?.startsWith(`${region.name}. `))).toBe(true)
    expect(screen.getByRole('region', { name: 'Map' })).toHaveFocus()
  })

  it('steps along the links of the selected region and opens the one it has come to', async () => {
    const { user, catalogue } = renderAtlas({ view: { selection: { kind: 'region', id: 'LV008' as never } } })
    const [strongest] = catalogue.linksByRegion.get('LV008' as never) ?? []
    focusMap()
    await user.keyboard('{PageDown}')
    expect(viewStore.getState().hover?.target).toEqual({ kind: 'link', id: strongest?.id })
    expect(told().some((words) => words?.startsWith('1 of '))).toBe(true)
    await user.keyboard('{Enter}')
    expect(viewStore.getState().selection).toEqual({ kind: 'link', id: strongest?.id })
  })
})

describe('the start', () => {
  it('invites questions while nothing is asked, each a link to its answer', async () => {
    const { user, catalogue } = renderAtlas()
    const questions = await screen.findByRole('region', { name: 'Begin with a question' })
    expect(within(questions).getAllByRole('link')).toHaveLength(questionsOf(catalogue).length)
    const [first] = within(questions).getAllByRole('link')
    if (first) await user.click(first)
    expect(viewStore.getState().selection).not.toBeNull()
    expect(screen.queryByRole('region', { name: 'Begin with a question' })).not.toBeInTheDocument()
  })
})
