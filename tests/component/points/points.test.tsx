import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MapPlaces } from '@/app/MapPlaces'
import type { Catalogue } from '@/domain/catalogue'
import type { OrganisationId } from '@/domain/ids'
import { PointFilter } from '@/rooms/points/PointFilter'
import type { ViewState } from '@/view/state'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogue } from '../../support/testCatalogue'

/** Two bodies of Białystok in one spot, as those are of which only the town is known. */
function oneTown(): Catalogue {
  const catalogue = testCatalogue()
  const positions = new Map(catalogue.organisationPositions)
  const [university, foundation] = ['bialystok-university-of-technology', 'podlaska-regional-development-foundation']
  const spot = positions.get(university as OrganisationId)
  if (spot) positions.set(foundation as OrganisationId, spot)
  return { ...catalogue, organisationPositions: positions }
}

const view = () => viewStore.getState()
const room = (
  <>
    <PointFilter />
    <MapPlaces />
  </>
)
async function openPoints(state: Partial<ViewState> = {}) {
  const rendered = renderRoom(room, { view: state, catalogue: oneTown() })
  await rendered.user.click(screen.getByText('Points on the map'))
  return rendered
}

describe('points', () => {
  it('are partners at first; all organisations and events where asked for', async () => {
    const { user } = await openPoints()
    expect(screen.getByRole('radio', { name: 'GoSmart partners' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'All' }))
    await user.click(screen.getByRole('switch', { name: 'Events' }))
    expect(view().points).toEqual(['org', 'event'])
    await user.click(screen.getByRole('radio', { name: 'None' }))
    expect(view().points).toEqual(['event'])
  })

  it('are narrowed to sides and roles', async () => {
    const { user } = await openPoints()
    await user.click(screen.getByRole('button', { name: 'Research and education' }))
    await user.click(screen.getByRole('button', { name: 'lead partner' }))
    expect(view()).toMatchObject({ helix: ['academia'], roles: ['lead'] })
    await user.click(screen.getByRole('button', { name: 'Research and education' }))
    expect(view().helix).toEqual([])
  })

  it('of one town are listed and selected by keyboard', async () => {
    const { user } = await openPoints({ points: ['org', 'event'] })
    const [town] = within(screen.getByRole('region', { name: 'Places' })).getAllByRole('button')
    expect(town).toHaveAccessibleName(/^Białystok ?2 organisations$/)
    town?.focus()
    expect(view().hover?.target.kind).toBe('place')
    await user.keyboard('{Enter}')
    const links = within(screen.getByRole('dialog')).getAllByRole('link')
    expect(links.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'Białystok University of Technology',
      'Podlaska Regional Development Foundation',
    ])
    links[1]?.focus()
    await user.keyboard('{Enter}')
    expect(view().selection).toEqual({ kind: 'org', id: 'podlaska-regional-development-foundation' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('say how many have no known place', async () => {
    await openPoints({ points: ['org'] })
    expect(screen.getByText('1 has no known place and cannot be drawn.')).toBeVisible()
  })
})

describe('list of a place', () => {
  it('closes by its button', async () => {
    const { user } = await openPoints({ points: ['org'] })
    await user.click(screen.getByRole('button', { name: /^Białystok/ }))
    expect(screen.getByRole('dialog', { name: 'Białystok' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close the list' }))
    expect(view().openPlace).toBeNull()
  })
})
