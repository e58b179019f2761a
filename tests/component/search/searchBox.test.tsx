import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded before, so that no test waits for the chunk.
import '@/rooms/search/SearchResults'
import { SearchBox } from '@/rooms/search/SearchBox'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'

// jsdom draws nothing, so nothing can be scrolled into view.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

const field = () => screen.getByRole('combobox', { name: 'Search the atlas' })
const options = () => screen.findAllByRole('option')
const activeOption = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')

async function search(text: string) {
  const room = renderRoom(<SearchBox />)
  await room.user.click(field())
  await room.user.paste(text)
  return room
}

describe('what is found', () => {
  it('needs no diacritics and stands under its kind, what was typed set off', async () => {
    await search('bialy')
    const organisations = await screen.findByRole('group', { name: 'Organisations' })
    expect(within(organisations).getByRole('option', { name: /Białystok University of Technology/ })).toBeVisible()
    const place = within(screen.getByRole('group', { name: 'Places' })).getByRole('option')
    expect(place).toHaveTextContent('BiałystokPodlaskie, Poland')
    expect(within(place).getByText('Biały', { selector: 'mark' })).toBeVisible()
  })

  it('shows the local name by which it was found', async () => {
    await search('politechnika')
    const [option] = await options()
    expect(option).toHaveTextContent(/Białystok University of Technology.*Politechnika Białostocka/)
  })

  it('is announced with its number', async () => {
    await search('vidzeme')
    await options()
    expect(screen.getByRole('status')).toHaveTextContent(`${(await options()).length} results`)
  })

  it('is nothing: then the field says what to try', async () => {
    await search('qqqq')
    expect(await screen.findByText(/Nothing found for “qqqq”\. Try/)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('No results')
    expect(field()).toHaveAttribute('aria-expanded', 'false')
  })

  it('treats what is typed as text', async () => {
    await search('<img src=x onerror=alert(1)>')
    expect(await screen.findByText(/Nothing found for “<img/)).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('has an address of its own', async () => {
    await search('kouvola')
    expect((await options())[0]).toHaveAttribute('href', '?sel=org.kouvola-innovation')
  })
})

describe('by keyboard', () => {
  it('opens with / and with Ctrl K', async () => {
    const { user } = renderRoom(<SearchBox />)
    await user.keyboard('/')
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('')
    await user.tab()
    expect(field()).not.toHaveFocus()
    await user.keyboard('{Control>}k{/Control}')
    expect(field()).toHaveFocus()
  })

  it('leaves / to whoever types it elsewhere', async () => {
    const { user } = renderRoom(
      <>
        <SearchBox />
        <textarea aria-label="Elsewhere" />
      </>,
    )
    await user.type(screen.getByRole('textbox', { name: 'Elsewhere' }), 'and/or')
    expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveValue('and/or')
    expect(field()).not.toHaveFocus()
  })

  it('moves with the arrows, round at the ends, and selects with Enter', async () => {
    const { user } = await search('valga')
    const found = await options()
    expect(found.length).toBeGreaterThan(2)
    expect(activeOption()).toBe(found[0])
    await user.keyboard('{ArrowUp}')
    expect(activeOption()).toBe(found.at(-1))
    expect(activeOption()).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(activeOption()).toBe(found[1])
    await user.keyboard('{ArrowUp}{Enter}')
    expect(viewStore.getState().selection).toEqual({ kind: 'region', id: 'EE008' })
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field()).toHaveValue('')
  })

  it('filters by a domain, and stops filtering when it is picked again', async () => {
    const { user } = await search('energy')
    await options()
    await user.keyboard('{Enter}')
    expect(viewStore.getState().domains).toEqual(['energy'])
    await user.paste('energy')
    expect((await options())[0]).toHaveTextContent(/chosen/)
    await user.keyboard('{Enter}')
    expect(viewStore.getState().domains).toEqual([])
  })

  it('leads from a place to its region', async () => {
    const { user } = await search('belostok')
    expect((await options())[0]).toHaveTextContent(/Białystok.*Belostok/)
    await user.keyboard('{Enter}')
    expect(viewStore.getState().selection).toEqual({ kind: 'region', id: 'PL84' })
  })

  it('empties with Escape, then leaves the field', async () => {
    const { user } = await search('valga')
    await options()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(field()).not.toHaveFocus()
  })
})

it('selects what is clicked and closes when the focus goes', async () => {
  const { user } = await search('kymen')
  await user.click((await options())[0] as HTMLElement)
  expect(viewStore.getState().selection).toEqual({ kind: 'region', id: 'FI1C4' })
  await user.click(field())
  await user.paste('valga')
  await options()
  await user.click(document.body)
  expect(screen.queryByRole('listbox')).toBeNull()
})
