import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { showOf } from '@/domain/show/show'
import { writeShowText } from '@/domain/show/showText'
import { select } from '@/view/actions'
import { resetShow } from '@/view/showStore'
import { viewStore } from '@/view/store'
import { renderAtlas, topBar } from '../app/renderAtlas'

const text = await writeShowText(
  showOf([
    { caption: 'Energy in the north', notes: 'Say hello', query: 'd=energy' },
    { caption: 'Podlaskie', notes: '', query: 'sel=region.PL84' },
    { caption: 'All there is', notes: '', query: '' },
  ]),
)
const caption = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 20_000 })
const told = () => screen.getAllByRole('status').map((status) => status.textContent?.trim())

function present(number = 1) {
  return renderAtlas({ view: { presentedScene: number, sceneText: text } })
}

beforeEach(() => {
  resetShow()
  localStorage.clear()
})

// The first of them loads the stage, which a busy machine takes its time for.
describe('a presentation', { timeout: 30_000 }, () => {
  it('shows the scene that the link names, its caption and the legend, and no other chrome', async () => {
    present()
    expect(await caption('Energy in the north')).toBeVisible()
    await waitFor(() => expect(viewStore.getState().domains).toEqual(['energy']))
    expect(screen.getByRole('region', { name: 'Legend' })).toBeVisible()
    expect(screen.queryByRole('banner')).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Explore' })).not.toBeInTheDocument()
    expect(told()).toContain('Scene 1 of 3: Energy in the north')
  })

  it('goes by the keys of a keyboard and of a clicker, no further than its ends', async () => {
    const { user } = present()
    await caption('Energy in the north')
    const number = () => viewStore.getState().presentedScene
    for (const [key, expected] of [
      ['{ArrowRight}', 2],
      ['{PageDown}', 3],
      ['{ArrowRight}', 3],
      ['{PageUp}', 2],
      ['{Shift>} {/Shift}', 1],
      ['{ArrowLeft}', 1],
      ['{End}', 3],
      ['{Home}', 1],
      [' ', 2],
    ] as const) {
      await user.keyboard(key)
      expect(number()).toBe(expected)
    }
    expect(await caption('Podlaskie')).toBeVisible()
    expect(viewStore.getState()).toMatchObject({ selection: { id: 'PL84' }, domains: [] })
  })

  it('keeps to its scene while something is selected in it', async () => {
    present(3)
    await caption('All there is')
    act(() => select({ kind: 'region', id: 'LV008' as RegionId }))
    expect(await screen.findByText('Vidzeme')).toBeVisible()
    expect(viewStore.getState().presentedScene).toBe(3)
  })

  it('goes black and comes back', async () => {
    const { user } = present()
    await caption('Energy in the north')
    await user.keyboard('b')
    expect(screen.getByRole('button', { name: 'Black screen. Press B to go on.' })).toBeInTheDocument()
    await user.keyboard('.')
    expect(screen.queryByRole('button', { name: /Press B to go on/ })).not.toBeInTheDocument()
  })

  it('lists its keys', async () => {
    const { user } = present()
    await caption('Energy in the north')
    await user.keyboard('?')
    expect(screen.getByRole('dialog', { name: 'Keys while presenting' })).toHaveTextContent('Laser pointer')
  })

  it('ends with Escape in the scene that was seen last', async () => {
    const { user } = present(2)
    await caption('Podlaskie')
    await user.keyboard('{Escape}')
    expect(viewStore.getState()).toMatchObject({ presentedScene: 0, selection: { id: 'PL84' }, sceneText: text })
    expect(topBar()).toBeVisible()
  })

  it('without scenes is the present view alone, in words', async () => {
    const { user } = renderAtlas({ view: { presentedScene: 1, selection: { kind: 'region', id: 'PL84' as RegionId } } })
    expect(await caption('Podlaskie')).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(viewStore.getState().presentedScene).toBe(1)
    expect(screen.queryByRole('button', { name: 'Next scene' })).not.toBeInTheDocument()
  })

  it('begins from the panel, which the button in the bar opens', async () => {
    const { user } = renderAtlas()
    await user.click(screen.getByRole('button', { name: 'Present' }))
    await user.click(await screen.findByRole('button', { name: 'Add this view' }, { timeout: 20_000 }))
    const [, start] = screen.getAllByRole('button', { name: 'Present' })
    if (start) await user.click(start)
    await waitFor(() => expect(viewStore.getState().presentedScene).toBe(1))
    expect(viewStore.getState().sceneText).not.toBe('')
    await user.keyboard('{Escape}')
    expect(viewStore.getState()).toMatchObject({ presentedScene: 0, sceneText: '' })
  })
})
