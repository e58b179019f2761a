import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createWork } from '@/data/ownData/createWork'
import type { Reply, Request } from '@/data/ownData/messages'
import { viewStore } from '@/view/store'
// The dialog is a chunk of its own: it is there before it is asked for, so that no test waits for it.
import '@/rooms/ownData/OwnDataDialog'
import { renderAtlas } from '../app/renderAtlas'

// The whole page is rendered anew each time, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 })

// jsdom has no workers: the same work, on the spot.
vi.mock('@/data/ownData/ownDataReader', () => ({
  startReader: (onReply: (reply: Reply) => void) => {
    const work = createWork(onReply)
    return { ask: (request: Request) => void work(request), stop: () => undefined }
  },
}))

const dialog = () => screen.findByRole('dialog', { name: 'Add your data' }, { timeout: 10_000 })

async function paste(text: string) {
  const page = renderAtlas()
  await page.user.click(await screen.findByText('Your data'))
  await page.user.click(screen.getByRole('button', { name: 'Add your data' }))
  const opened = within(await dialog())
  fireEvent.change(opened.getByRole('textbox', { name: /paste/ }), { target: { value: text } })
  await page.user.click(opened.getByRole('button', { name: 'Read the pasted rows' }))
  return { ...page, opened }
}

describe('adding own data', () => {
  it('shows what was understood, changes nothing until confirmed, and is then a layer', async () => {
    const { user, opened } = await paste('region;wages;staff\nPL84;12,5;3\nVidzeme;7,5;4\nAtlantis;1,5;5\n')
    expect(await opened.findByText('2 regions get a value, from 2 of 3 rows.')).toBeVisible()
    expect(opened.getByText('Row 4 names a region or town that the atlas does not know (Atlantis).')).toBeVisible()
    expect(opened.getByRole('combobox', { name: 'Value' })).toHaveDisplayValue('wages')
    expect(viewStore.getState().own).toBeNull()

    await user.selectOptions(opened.getByRole('combobox', { name: 'Value' }), 'staff')
    await user.clear(opened.getByRole('textbox', { name: 'Name' }))
    await user.type(opened.getByRole('textbox', { name: 'Name' }), 'Our survey')
    await user.click(opened.getByRole('button', { name: 'Show on the map' }))

    expect(viewStore.getState()).toMatchObject({ layer: 'own', ownDialog: null })
    expect(viewStore.getState().own).toMatchObject({ title: 'Our survey', values: [{ value: 4 }, { value: 3 }] })
    expect(screen.getByRole('heading', { name: 'Your data: Our survey' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Your data: Our survey' })).toBeChecked()
  })

  it('says why a file can not be used, and changes nothing', async () => {
    const { opened } = await paste('{"type": "FeatureCollection", "features": [')
    expect(await opened.findByRole('alert')).toHaveTextContent(
      /not complete or not valid.*Nothing on the map was changed/,
    )
    expect(viewStore.getState().own).toBeNull()
  })

  it('takes a file dropped anywhere on the page, and shows its cells as text', async () => {
    renderAtlas()
    const file = new File(['name,lat,lon\n<img src=x>,54,18\n'], 'labs.csv')
    const dataTransfer = { types: ['Files'], files: [file] }
    fireEvent.dragOver(window, { dataTransfer })
    expect(screen.getByText(/Drop the file/)).toBeVisible()
    fireEvent.drop(window, { dataTransfer })
    const opened = within(await dialog())
    expect(await opened.findByText('1 point, from 1 of 1 rows.')).toBeVisible()
    expect(opened.getByRole('cell', { name: '<img src=x>' })).toBeVisible()
    expect(opened.getByRole('textbox', { name: 'Name' })).toHaveValue('labs')
  })

  it('is renamed and removed, and gives back the colours', async () => {
    const { user, opened } = await paste('nuts,value\nPL84,1\nDE60,2\n')
    await user.click(await opened.findByRole('button', { name: 'Show on the map' }))
    await user.clear(screen.getByRole('textbox', { name: 'Name' }))
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Budget{Enter}')
    expect(viewStore.getState().own?.title).toBe('Budget')
    await waitFor(() => expect(screen.getByRole('switch', { name: 'Put the data into copied links' })).toBeVisible())
    await user.click(screen.getByRole('switch', { name: 'Put the data into copied links' }))
    expect(viewStore.getState().ownFragment).toMatch(/^[\w-]+$/)
    await user.click(screen.getByRole('button', { name: 'Remove your data' }))
    expect(viewStore.getState()).toMatchObject({ own: null, ownFragment: null, layer: 'specialisations' })
  })
})

it('A link to own data opened elsewhere says what it needs', async () => {
  renderAtlas({ view: { layer: 'own' } })
  const notice = await screen.findByText(/This view needs your file/, { selector: '[role=status] *' })
  expect(notice).toBeVisible()
})
