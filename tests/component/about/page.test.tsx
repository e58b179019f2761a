import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { messages } from '@/i18n/locales/en.po'
import { AboutRoom } from '@/rooms/about/AboutRoom'
import { credits } from '@/rooms/about/credits'
import { dataCounts } from '@/rooms/about/dataCounts'
import { storedOnDevice } from '@/rooms/about/storedOnDevice'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'
import { renderAtlas } from '../app/renderAtlas'

const section = (name: string) => screen.getByRole('region', { name })

function sourceTexts(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx)$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'))
}

describe('the contents', () => {
  it('names every section in its order', () => {
    renderRoom(<AboutRoom />)
    const entries = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('button')
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(entries.map(({ textContent }) => textContent)).toEqual(headings.map(({ textContent }) => textContent))
  })

  it('leads to a section and takes the focus along, but leaves address and history alone', async () => {
    const { user } = renderRoom(<AboutRoom />)
    const before = { address: location.href, entries: history.length, view: viewStore.getState() }
    await user.click(screen.getByRole('button', { name: 'Privacy' }))
    expect(screen.getByRole('heading', { name: 'Privacy' })).toHaveFocus()
    expect({ address: location.href, entries: history.length, view: viewStore.getState() }).toEqual(before)
  })
})

describe('a reader who comes back from the map', () => {
  it('reads on where they were', () => {
    const first = renderRoom(<AboutRoom />)
    screen.getByRole('article').scrollTop = 700
    first.unmount()
    const second = renderRoom(<AboutRoom />)
    expect(screen.getByRole('article').scrollTop).toBe(700)
    screen.getByRole('article').scrollTop = 0
    second.unmount()
  })
})

describe('what the page says of the atlas', () => {
  it('counts what was loaded', () => {
    const { catalogue } = renderRoom(<AboutRoom />)
    const { priorities } = dataCounts(catalogue)
    const row = within(section('Data, and how far to trust them')).getByRole('row', { name: /^Priorities/ })
    expect(priorities).toEqual({ count: 15, unverified: 2, unknown: 2 })
    expect(row).toHaveTextContent('15, 2 of them unverified; no data for 2 regions')
  })

  it('names every file of the manifest with its licence, to be downloaded', () => {
    const { catalogue } = renderRoom(<AboutRoom />)
    const table = within(section('Data, and how far to trust them')).getByRole('table', { name: /of data release/ })
    const files = within(table).getAllByRole('link')
    expect(files.map((link) => link.getAttribute('download'))).toEqual(catalogue.manifest.files.map(({ path }) => path))
  })

  it('lists every source when asked', async () => {
    const { user, catalogue } = renderRoom(<AboutRoom />)
    await user.click(screen.getByText(/sources by title$/))
    for (const { title } of catalogue.sources.values())
      expect(screen.getAllByText((_, element) => element?.textContent?.startsWith(title) === true)).not.toEqual([])
  })

  it('names all that is kept in the browser, and nothing else is kept', () => {
    const sources = sourceTexts()
    const written = sources.flatMap((text) => [...text.matchAll(/writeDevice\('([\w-]+)'/g)].map(([, key]) => key))
    expect([...new Set(written), 'ownData'].sort()).toEqual([...storedOnDevice].sort())
    const storages = sources.filter((text) => /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/.test(text))
    // `deviceStorage.ts` for choices and `deviceCopy.ts` for own data.
    expect(storages).toHaveLength(2)
  })

  it('credits every package that the atlas is made of', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(credits.flatMap(({ packages }) => packages).sort()).toEqual(Object.keys(dependencies).sort())
  })

  it('takes facts from the data: no text of its own holds a date, an amount or a person', () => {
    const own = Object.entries(messages).filter(([id]) => id.startsWith('about.'))
    const allowed = /2014–2020|2021–2027|NUTS 2021/g
    const suspicious = own.filter(([, text]) => /\d{3,}|€|EUR\b|R041P|Urban/.test(String(text).replace(allowed, '')))
    expect(own.length).toBeGreaterThan(100)
    expect(suspicious).toEqual([])
  })
})

describe('in the frame', () => {
  it('opens from the bar, covers the map, and gives it back', async () => {
    const { user } = renderAtlas()
    const explorer = screen.getByRole('region', { name: 'Explore' })
    await user.click(screen.getByRole('link', { name: 'About' }))
    // A chunk of its own, which a busy machine may take its time to load.
    await screen.findByRole('heading', { level: 1, name: 'About the atlas' }, { timeout: 10_000 })
    expect(viewStore.getState().room).toBe('about')
    expect(document.title).toBe('About · GoSmart Atlas')
    expect(explorer.closest('[inert]')).not.toBeNull()
    await user.click(screen.getByRole('link', { name: 'Back to the map' }))
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    expect(explorer.closest('[inert]')).toBeNull()
  })

  it('can be reached past the bar by key', async () => {
    const { user } = renderAtlas({ view: { room: 'about' } })
    await screen.findByRole('article', {}, { timeout: 10_000 })
    await user.click(screen.getByRole('link', { name: 'Skip to the page' }))
    expect(document.activeElement).toContainElement(screen.getByRole('article'))
  })
})
