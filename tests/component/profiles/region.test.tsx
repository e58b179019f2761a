import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { RegionId } from '@/domain/ids'
import { RegionProfile } from '@/rooms/regions/RegionProfile'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogueParts, testManifest } from '../../support/testCatalogue'

const region = (id: string) => <RegionProfile id={id as RegionId} />
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('profile of a partner region', () => {
  it('names the region in English and in its own language, with country, level, id and role', () => {
    renderRoom(region('PL84'))
    expect(screen.getByRole('heading', { level: 2, name: 'Podlaskie' })).toHaveAttribute('id', 'detail-heading')
    expect(screen.getByText('Region in Poland')).toBeVisible()
    const marks = within(screen.getByRole('list', { name: 'Level, id and role' }))
    expect(marks.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'GoSmart BSR · lead partner',
      'NUTS 2',
      'PL84',
    ])
  })

  it('shows the newest period first and the older one on demand, in the link too', async () => {
    const { user } = renderRoom(region('PL84'))
    const priorities = section('Specialisation priorities')
    expect(priorities.getByRole('link', { name: 'Metal and machine industry, boatbuilding' })).toBeVisible()
    expect(priorities.queryByText('Eco-innovation')).toBeNull()
    await user.click(priorities.getByRole('radio', { name: '2014–2020' }))
    expect(priorities.getByRole('link', { name: 'Eco-innovation' })).toBeVisible()
    expect(viewStore.getState().period).toBe('2014-2020')
    await user.click(priorities.getByRole('radio', { name: '2021–2027' }))
    expect(viewStore.getState().period).toBeNull()
  })

  it('filters the atlas by a domain of a priority', async () => {
    const { user } = renderRoom(region('PL84'))
    await user.click(screen.getByRole('button', { name: 'Blue economy' }))
    expect(viewStore.getState().domains).toEqual(['blue-economy'])
    expect(screen.getByRole('button', { name: 'Blue economy', pressed: true })).toBeVisible()
  })

  it('says that the domains are our own assignment', () => {
    renderRoom(region('PL84'))
    expect(section('Specialisation priorities').getByText(/our own/)).toBeVisible()
  })

  it('names a source that all priorities share once, with a safe way to it', () => {
    renderRoom(region('PL84'))
    const link = section('Specialisation priorities').getByRole('link', { name: /RIS3 2027\+/ })
    expect(link).toHaveAttribute('href', 'https://strategia.wrotapodlasia.pl/pl/ris/')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('lists the lead partner before the others, with its side of the helix', () => {
    renderRoom(region('PL84'))
    const items = section('Organisations').getAllByRole('listitem')
    expect(items[0]).toHaveTextContent(/Białystok University of Technology.*lead partner.*Research and education/)
    expect(items[1]).toHaveTextContent(/Podlaska Regional Development Foundation/)
  })

  it('ranks links by evidence and opens one', async () => {
    const { user } = renderRoom(region('PL84'))
    const rows = section('Cooperation').getAllByRole('link')
    expect(rows.at(-1)).toHaveTextContent(/1 event/)
    expect(rows[0]).toHaveTextContent(/2 projects, 1 event/)
    await user.click(section('Cooperation').getByRole('link', { name: /Hamburg/ }))
    expect(viewStore.getState().selection).toEqual({ kind: 'link', id: 'DE60-PL84' })
  })

  it('lights a link up on the map while its row has the pointer or the focus', async () => {
    const { user } = renderRoom(region('PL84'))
    const row = section('Cooperation').getByRole('link', { name: /Hamburg/ })
    await user.hover(row)
    expect(viewStore.getState().hover).toEqual({ target: { kind: 'link', id: 'DE60-PL84' } })
    await user.unhover(row)
    expect(viewStore.getState().hover).toBeNull()
    row.focus()
    expect(viewStore.getState().hover).toEqual({ target: { kind: 'link', id: 'DE60-PL84' } })
  })

  it('gives every link the address of its own view, the filter kept', () => {
    renderRoom(region('PL84'), { view: { domains: ['energy'] as never } })
    const organisations = section('Organisations')
    expect(organisations.getByRole('link', { name: /Białystok University/ })).toHaveAttribute(
      'href',
      '?sel=org.bialystok-university-of-technology&d=energy',
    )
  })
})

describe('profile of a region of which little is known', () => {
  it('marks a national strategy as such', () => {
    renderRoom(region('LV008'))
    const national = section('Specialisation priorities').getByRole('link', { name: 'Smart energy and mobility' })
    expect(national.closest('li')).toHaveTextContent('national strategy')
  })

  it('marks an unverified priority and leaves the confirmed one without a mark', () => {
    renderRoom(region('LT011'))
    const priorities = section('Specialisation priorities')
    const item = (name: string) => priorities.getByRole('link', { name }).closest('li')
    expect(item('Energy and sustainable environment')).toHaveTextContent(/unverified.*No source found/)
    expect(item('Health technologies and biotechnologies')).not.toHaveTextContent('unverified')
  })

  it('says how many unverified facts the filter hides', () => {
    renderRoom(region('LT011'), { view: { showUnverified: false } })
    expect(screen.queryByText('Energy and sustainable environment')).toBeNull()
    expect(screen.getByText('1 unverified fact is hidden by your filter.')).toBeVisible()
  })

  it('tells a period without data from the one that has some', () => {
    renderRoom(region('LT011'), { view: { period: '2021-2027' } })
    expect(screen.getByText(/No data for 2021–2027/)).toBeVisible()
    expect(screen.getByRole('radio', { name: '2014–2020' })).not.toBeChecked()
  })

  it('says of which wider region a figure is', () => {
    renderRoom(region('LV008'))
    expect(section('Indicators').getByText(/Value of the wider region Latvia \(LV00\)/)).toBeVisible()
    expect(section('Indicators').getByText('EU27 = 100 (PPS) · 2022')).toBeVisible()
  })
})

describe('profile of a region without data', () => {
  it('says that there is no data, and why', () => {
    renderRoom(region('FI200'))
    const priorities = section('Specialisation priorities')
    expect(priorities.getByText(/^No data:/)).toBeVisible()
    expect(priorities.getByText('No list of priority sectors was found.')).toBeVisible()
  })

  it('tells "none found" from "no data", and shows no zero for either', () => {
    renderRoom(region('FI200'))
    expect(section('Organisations').getByText(/^None found:/)).toBeVisible()
    expect(section('Cooperation').getByText(/^None found:/)).toBeVisible()
    expect(section('Indicators').getByText(/^No data:/)).toBeVisible()
    expect(screen.queryByText('0')).toBeNull()
  })

  it('has no badge of a role, and no gap where it would stand', () => {
    renderRoom(region('FI200'))
    const marks = within(screen.getByRole('list', { name: 'Level, id and role' })).getAllByRole('listitem')
    expect(marks.map((item) => item.textContent)).toEqual(['NUTS 3', 'FI200'])
  })

  it('answers a region that the data does not have', () => {
    renderRoom(region('XX99'))
    expect(screen.getByRole('heading', { name: 'Not in this atlas' })).toBeVisible()
    expect(screen.getByText(/XX99/)).toBeVisible()
  })
})

it('leads from an overlay to the region where its facts are kept', () => {
  renderRoom(region('EE-82'))
  expect(screen.getByRole('link', { name: 'Valga Municipality' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Southern Estonia' })).toHaveAttribute('href', '?sel=region.EE008')
})

it('shows eight organisations besides the partners at first, and goes on at the first new one when asked for all', async () => {
  const parts = testCatalogueParts()
  const [model] = parts.organisations.features
  if (!model) throw new Error('The fixture has no organisation')
  const { gosmartRole: _, ...properties } = model.properties
  const others = Array.from({ length: 12 }, (_unused, index) => ({
    ...model,
    properties: { ...properties, id: `other-${index + 10}` as never, name: `Other body ${index + 10}`, projects: [] },
  }))
  const features = [...parts.organisations.features, ...others]
  const catalogue = buildCatalogue(testManifest(), {
    ...parts,
    organisations: { ...parts.organisations, features },
  })
  const { user } = renderRoom(region('PL84'), { catalogue })
  const organisations = section('Organisations')
  expect(organisations.getAllByRole('listitem')).toHaveLength(10)
  await user.click(organisations.getByRole('button', { name: 'Show all 14' }))
  expect(organisations.getAllByRole('listitem')).toHaveLength(14)
  expect(organisations.getByText('Other body 18').closest('li')).toHaveFocus()
})

it('does not say "none found" of what could not be loaded', () => {
  const { organisations: _o, indicators: _i, ...parts } = testCatalogueParts()
  renderRoom(region('PL84'), { catalogue: buildCatalogue(testManifest(), parts) })
  for (const name of ['Organisations', 'Indicators']) {
    expect(section(name).getByText(/could not be loaded/)).toBeVisible()
  }
  expect(screen.queryByText(/None found|No data/)).toBeNull()
})
