import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { EventId, OrganisationId, PriorityId } from '@/domain/ids'
import { EventProfile } from '@/rooms/events/EventProfile'
import { OrganisationProfile } from '@/rooms/organisations/OrganisationProfile'
import { PriorityProfile } from '@/rooms/priorities/PriorityProfile'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogueParts, testManifest } from '../../support/testCatalogue'

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const factOf = (term: string) => screen.getByText(term, { selector: 'dt' }).nextSibling

describe('profile of an organisation', () => {
  const organisation = (id: string) => <OrganisationProfile id={id as OrganisationId} />

  it('names it in both languages, with its role and its region', () => {
    renderRoom(organisation('bialystok-university-of-technology'))
    expect(screen.getByRole('heading', { level: 2, name: 'Białystok University of Technology' })).toBeVisible()
    expect(screen.getByText('Politechnika Białostocka')).toHaveAttribute('lang', 'pl')
    expect(screen.getByText('GoSmart BSR lead partner')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Podlaskie' })).toHaveAttribute('href', '?sel=region.PL84')
  })

  it('lists its projects with its role in each', () => {
    renderRoom(organisation('bialystok-university-of-technology'))
    const project = section('Projects').getByRole('link', { name: 'GoSmart BSR' })
    expect(project.closest('li')).toHaveTextContent(/lead partner · Interreg Baltic Sea Region/)
  })

  it('says what no source tells', () => {
    renderRoom(organisation('rise'))
    expect(factOf('Region')).toHaveTextContent('no data')
    expect(factOf('Website')).toHaveTextContent('no data')
    expect(factOf('On the map')).toHaveTextContent(/not shown/)
  })

  it('marks a website that is recalled, and hides it with the unverified facts', () => {
    const parts = testCatalogueParts()
    const features = parts.organisations.features.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        website: 'https://www.rise.example/',
        websiteConfidence: 'recalled' as const,
      },
    }))
    const catalogue = buildCatalogue(testManifest(), { ...parts, organisations: { ...parts.organisations, features } })
    const { unmount } = renderRoom(organisation('rise'), { catalogue })
    expect(factOf('Website')).toHaveTextContent(/rise\.example.*unverified/)
    unmount()
    renderRoom(organisation('rise'), { catalogue, view: { showUnverified: false } })
    expect(factOf('Website')).toHaveTextContent(/1 unverified fact is hidden/)
  })

  it('answers one that the data does not have', () => {
    renderRoom(organisation('nobody'))
    expect(screen.getByText(/“nobody”/)).toBeVisible()
  })
})

describe('profile of a priority', () => {
  const priority = (id: string) => <PriorityProfile id={id as PriorityId} />

  it('says of a national strategy that it was published for the country, and to which regions it applies', () => {
    renderRoom(priority('lv-1'))
    expect(screen.getByText('national strategy')).toBeVisible()
    const regions = section('Regions to which it applies')
    expect(regions.getByRole('link', { name: 'Vidzeme' })).toHaveAttribute('href', '?sel=region.LV008')
    expect(regions.getByText(/Published for the whole country \(LV\)/)).toBeVisible()
  })

  it('is marked where no source confirms it', () => {
    renderRoom(priority('dk03-1'))
    expect(screen.getByText('unverified')).toBeVisible()
    expect(screen.getByText('No source found')).toBeVisible()
  })
})

describe('profile of an event', () => {
  const event = (id: string) => <EventProfile id={id as EventId} />

  it('says when and where it took place, of which project it was, and who took part', () => {
    renderRoom(event('kick-off-bialystok'))
    expect(factOf('Date')).toHaveTextContent('14 November 2017 – 15 November 2017')
    expect(factOf('Place')).toHaveTextContent('Białystok')
    expect(screen.getByRole('link', { name: 'GoSmart BSR' })).toHaveAttribute('href', '?sel=project.gosmart-bsr')
    expect(section('Regions taking part').getAllByRole('listitem')).toHaveLength(7)
  })

  it('is marked where no source confirms it, and its missing date is said to be missing', () => {
    renderRoom(event('undated-study-visit'))
    expect(screen.getByText('unverified')).toBeVisible()
    expect(factOf('Date')).toHaveTextContent('date not found')
  })
})
