import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TableRoom } from '@/rooms/table/TableRoom'
import { changeFilter, setTable } from '@/view/actions'
import { viewStore } from '@/view/store'
import { catchDownloads } from '../../support/catchDownloads'
import { publicCatalogue } from '../../support/publicData'
import { readCsv } from '../../support/readCsv'
import { renderRoom } from '../../support/renderRoom'
import { renderAtlas } from '../app/renderAtlas'

const table = () => screen.getByRole('table')
const rowHeaders = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)

/** Rooms and profiles are chunks of their own; on a busy machine the first may take its time. */
const patient = { timeout: 10_000 }

afterEach(() => vi.restoreAllMocks())

/** As it lies on the disk, its byte order mark included. */
const textOf = async (blob: Blob) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())

describe('the tables', () => {
  it('switch with their counts, which are the numbers of their rows', async () => {
    const { user } = renderRoom(<TableRoom />)
    for (const name of ['Organisations', 'Projects', 'Priorities', 'Links', 'Events', 'Regions']) {
      const choice = screen.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) })
      await user.click(choice)
      const count = Number(choice.closest('label')?.textContent?.match(/\d+$/)?.[0])
      expect(count).toBeGreaterThan(0)
      expect(rowHeaders()).toHaveLength(count)
      expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`^${count} of \\d+ `))
    }
  })

  it('put regions and organisations into the team, and nothing else', async () => {
    const { user } = renderRoom(<TableRoom />, { view: { room: 'table' } })
    const add = screen.getByRole('button', { name: 'Add Vidzeme to the team' })
    expect(add).toHaveAttribute('aria-pressed', 'false')
    await user.click(add)
    expect(viewStore.getState().team).toEqual(['LV008'])
    expect(add).toHaveAttribute('aria-pressed', 'true')
    act(() => setTable('organisations'))
    await user.click(screen.getByRole('button', { name: 'Add Kouvola Innovation to the team' }))
    expect(viewStore.getState().team).toEqual(['LV008', 'kouvola-innovation'])
    act(() => setTable('projects'))
    expect(screen.queryByRole('button', { name: /to the team$/ })).not.toBeInTheDocument()
  })

  it('sort by keyboard, one way and the other, and say so', async () => {
    const { user } = renderRoom(<TableRoom />, { view: { room: 'table' } })
    const header = screen.getByRole('columnheader', { name: 'Name' })
    expect(header).toHaveAttribute('aria-sort', 'ascending')
    const before = rowHeaders()
    within(header).getByRole('button').focus()
    await user.keyboard('{Enter}')
    expect(header).toHaveAttribute('aria-sort', 'descending')
    expect(rowHeaders()).toEqual([...before].reverse())
    await user.tab()
    await user.keyboard(' ')
    expect(screen.getByRole('columnheader', { name: 'Country' })).toHaveAttribute('aria-sort', 'ascending')
    expect(header).not.toHaveAttribute('aria-sort')
    expect(viewStore.getState().sort).toBe('country')
  })

  it('begin with the greatest number, and leave rows without one at the end', async () => {
    const { user } = renderRoom(<TableRoom />)
    await user.click(screen.getByRole('button', { name: 'Priorities' }))
    expect(screen.getByRole('columnheader', { name: 'Priorities' })).toHaveAttribute('aria-sort', 'descending')
    const last = within(table()).getAllByRole('row').at(-1)
    expect(last).toHaveTextContent('no data')
  })

  it('show the columns chosen, and those they begin with again', async () => {
    const { user } = renderRoom(<TableRoom />)
    await user.click(screen.getByText('Columns'))
    await user.click(screen.getByRole('checkbox', { name: 'Country' }))
    expect(screen.queryByRole('columnheader', { name: 'Country' })).not.toBeInTheDocument()
    expect(viewStore.getState().columns).not.toContain('country')
    await user.click(screen.getByRole('button', { name: 'Usual columns' }))
    expect(screen.getByRole('columnheader', { name: 'Country' })).toBeInTheDocument()
    expect(viewStore.getState().columns).toEqual([])
  })

  it('close the choice of columns by Escape, which clears no selection then', async () => {
    const { user } = renderAtlas({ view: { room: 'table', selection: { kind: 'region', id: 'PL84' as never } } })
    const summary = await screen.findByText('Columns', undefined, patient)
    await user.click(summary)
    await user.keyboard('{Escape}')
    expect(summary.closest('details')).not.toHaveAttribute('open')
    expect(viewStore.getState().selection).not.toBeNull()
  })

  it('say how many of how many the filter leaves', () => {
    renderRoom(<TableRoom />)
    act(() => changeFilter({ countries: ['PL', 'LV'] as never }))
    expect(screen.getByRole('status')).toHaveTextContent('2 of 9 regions')
    act(() => changeFilter({ countries: [] }))
    expect(screen.getByRole('status')).toHaveTextContent('9 of 9 regions')
  })

  it('say that nothing fits, and that a missing file is another thing', () => {
    const { unmount, catalogue } = renderRoom(<TableRoom />, { view: { table: 'events', years: [1990, 1991] } })
    expect(screen.getByText('Nothing fits the filter.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeDisabled()
    unmount()
    renderRoom(<TableRoom />, {
      view: { table: 'events' },
      catalogue: { ...catalogue, events: new Map(), missing: ['events'] },
    })
    expect(screen.getByText(/could not be loaded/)).toBeInTheDocument()
  })

  it('say both ends of a link to ears', () => {
    renderRoom(<TableRoom />, { view: { table: 'links' } })
    const names = within(table())
      .getAllByRole('rowheader')
      .map((cell) => within(cell).getByRole('link').textContent)
    expect(new Set(names).size).toBe(names.length)
  })

  it('keep far rows out of the page and tell how many there are', () => {
    const { catalogue } = renderRoom(<TableRoom />, { view: { table: 'organisations' }, catalogue: publicCatalogue() })
    expect(table()).toHaveAttribute('aria-rowcount', String(catalogue.organisations.size + 1))
    expect(rowHeaders().length).toBeLessThan(100)
    expect(within(table()).getAllByRole('row').at(-1)).toHaveAttribute('aria-rowindex', String(rowHeaders().length + 1))
  })
})

describe('rows far away', () => {
  /** Watches as the browser does, and tells when the test says what is in sight. */
  class ToldObserver {
    static readonly all: ToldObserver[] = []
    element: Element | undefined
    readonly tell: (entries: readonly object[]) => void
    constructor(tell: (entries: readonly object[]) => void) {
      this.tell = tell
      ToldObserver.all.push(this)
    }
    observe(element: Element) {
      this.element = element
    }
    disconnect() {}
    show(isIntersecting: boolean, height = 2000) {
      act(() => this.tell([{ isIntersecting, boundingClientRect: { height } }]))
    }
  }
  const second = () => ToldObserver.all[1]
  const setUp = () => {
    const usual = IntersectionObserver
    vi.stubGlobal('IntersectionObserver', ToldObserver)
    ToldObserver.all.length = 0
    renderRoom(<TableRoom />, { view: { table: 'organisations' }, catalogue: publicCatalogue() })
    vi.stubGlobal('IntersectionObserver', usual)
    return rowHeaders().length
  }

  it('come when they are near, and leave their room behind', () => {
    const before = setUp()
    second()?.show(true)
    expect(rowHeaders()).toHaveLength(2 * before)
    second()?.show(false, 1234)
    expect(rowHeaders()).toHaveLength(before)
    expect(second()?.element?.querySelector('tr')).toHaveStyle({ height: '1234px' })
  })

  it('stay while one of them has the focus', () => {
    const before = setUp()
    second()?.show(true)
    second()?.element?.querySelector('a')?.focus()
    second()?.show(false)
    expect(rowHeaders()).toHaveLength(2 * before)
  })
})

describe('the table in the frame', () => {
  it('opens a row beside itself', async () => {
    const { user } = renderAtlas({ view: { room: 'table' } })
    await screen.findByRole('table', undefined, patient)
    const podlaskie = within(table()).getByRole('link', { name: 'Podlaskie' })
    await user.click(podlaskie)
    expect(viewStore.getState()).toMatchObject({ room: 'table', selection: { kind: 'region', id: 'PL84' } })
    expect(await screen.findByRole('heading', { name: /Podlaskie/ }, patient)).toBeInTheDocument()
    expect(podlaskie.closest('tr')).toHaveAttribute('aria-current', 'true')
    expect(screen.getByTestId('map').closest('[inert]')).not.toBeNull()
    expect(table().closest('[inert]')).toBeNull()
  })

  it('lists all business-support organisations as CSV in four steps from the plain address', async () => {
    const files = catchDownloads()
    const { user, catalogue } = renderAtlas({ catalogue: publicCatalogue() })
    await user.click(screen.getByRole('radio', { name: 'Table' }))
    await user.click(await screen.findByRole('radio', { name: /^Organisations \d/ }, patient))
    const sides = within(screen.getByRole('group', { name: 'Helix side' }))
    await user.click(sides.getByRole('button', { name: 'Business support', pressed: false }))
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))

    const wanted = [...catalogue.organisations.values()].filter(({ helix }) => helix === 'business-support')
    expect(files.map(({ name }) => name)).toEqual([`gosmart-atlas-organisations-${catalogue.manifest.release}.csv`])
    const text = await textOf(files[0]?.content ?? new Blob())
    expect(text.startsWith('\uFEFF')).toBe(true)
    const lines = readCsv(text)
    const end = lines.findIndex((line) => line.every((field) => field === ''))
    expect(lines[0]?.slice(0, 2)).toEqual(['Name', 'Helix side'])
    expect(
      lines
        .slice(1, end)
        .map(([name]) => name?.replace(/^'/, ''))
        .sort(),
    ).toEqual(wanted.map(({ name }) => name).sort())
    const notes = lines.slice(end + 1).map(([note]) => note)
    expect(notes).toContain('Filter: Organisations: Business support')
    expect(notes).toContain(`Data release: ${catalogue.manifest.release}`)
    expect(notes.some((note) => note?.startsWith('Licence: CC BY 4.0'))).toBe(true)
    expect(notes.filter((note) => note?.startsWith('Source: ')).length).toBeGreaterThan(0)
    const link = notes.find((note) => note?.startsWith('This view: '))
    expect(link).toMatch(/view=table.*helix=business-support/)
  }, 20_000)

  it('is reached by one button on phones', async () => {
    const { setViewportWidth } = await import('../../support/viewport')
    setViewportWidth(390)
    const { user } = renderAtlas()
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Table')
    act(() => setTable('events'))
    expect(await screen.findByRole('table', undefined, patient)).toBeInTheDocument()
  })
})
