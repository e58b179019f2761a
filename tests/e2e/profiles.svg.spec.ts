import { expect, test } from '../support/atlasTest'
import { linkOf, newestPriorities, projectOf, regionOf, sources } from '../support/facts'

test.describe('the profile of a region', () => {
  test('shows its priorities and its two partner organisations when its link is opened', async ({ atlas }) => {
    // Given a link to Podlaskie, when it is opened
    await atlas.openLink('?sel=region.PL84')
    // Then its newest priorities stand there, each as the data name it
    await expect(atlas.detailHeading).toHaveText('Podlaskie')
    const priorities = atlas.section('Specialisation priorities')
    const titles = newestPriorities('PL84').map(({ title }) => title)
    await expect(priorities.getByRole('heading', { level: 4 })).toHaveCount(titles.length)
    for (const title of titles) await expect(priorities.getByRole('link', { name: title, exact: true })).toBeVisible()
    for (const field of [/agri/i, /machine/i, /medic/i, /eco/i]) {
      await expect(priorities.getByRole('heading', { level: 4 }).filter({ hasText: field })).toHaveCount(1)
    }
    // And the two partners with their roles
    const organisations = atlas.section('Organisations').getByRole('listitem')
    const partners = organisations.filter({ hasText: /GoSmart BSR (lead )?partner/ })
    await expect(partners).toHaveCount(2)
    await expect(organisations.filter({ hasText: 'GoSmart BSR associated organisation' })).toHaveCount(1)
    await expect(partners.filter({ hasText: 'GoSmart BSR lead partner' })).toContainText(
      'Białystok University of Technology',
    )
  })

  test('leads to the link, and Back leads to the region again', async ({ atlas }) => {
    await atlas.openLink('?sel=region.LV008')
    await atlas
      .section('Cooperation')
      .getByRole('link', { name: /South Ostrobothnia|Kymenlaakso|Podlaskie/ })
      .first()
      .click()
    await expect(atlas.detailHeading).toContainText(regionOf('LV008').name)
    expect(atlas.parameter('sel')).toMatch(/^link\./)
    await atlas.goBack()
    await expect(atlas.detailHeading).toHaveText(regionOf('LV008').name)
    expect(atlas.parameter('sel')).toBe('region.LV008')
    await atlas.goForward()
    await expect(atlas.detailHeading).toContainText('–')
  })

  test('says that nothing is known where nothing is', async ({ atlas }) => {
    await atlas.openLink('?sel=region.FI200')
    expect(newestPriorities('FI200')).toEqual([])
    await expect(atlas.section('Specialisation priorities')).toContainText('No data')
  })
})

test.describe('the profile of a link', () => {
  test('lists the evidence, each piece with working links to its sources', async ({ atlas }) => {
    const link = linkOf('FI1C4-LV008')
    await atlas.openLink('?sel=link.FI1C4-LV008')
    await expect(atlas.detailHeading).toHaveText(`${regionOf(link.a).name} – ${regionOf(link.b).name}`)
    const projects = atlas.section('Projects')
    await expect(projects.getByRole('heading', { level: 4 })).toHaveText(
      link.projects.map((id) => projectOf(id).acronym),
    )
    await expect(atlas.section('Events').getByRole('heading', { level: 4 })).toHaveCount(link.events.length)

    const known = new Set(sources.map(({ url }) => url))
    const addresses = await atlas.outgoingLinks()
    expect(addresses.length).toBeGreaterThanOrEqual(link.projects.length)
    for (const { href, rel, target } of addresses) {
      expect(known.has(href), `${href} is the address of a source`).toBe(true)
      expect(() => new URL(href)).not.toThrow()
      expect(rel).toContain('noopener')
      expect(target).toBe('_blank')
    }
  })

  test('opens whichever end its link names first', async ({ atlas }) => {
    await atlas.openLink('?sel=link.LV008-FI1C4')
    await expect(atlas.detailHeading).toHaveText(`${regionOf('FI1C4').name} – ${regionOf('LV008').name}`)
  })
})

test('the profile of GoSmart BSR shows both of its ends, since the sources differ', async ({ atlas }) => {
  await atlas.openLink('?sel=project.gosmart-bsr')
  const ends = [...new Set(projectOf('gosmart-bsr').ends.map(({ value }) => value))]
  expect(ends.length).toBeGreaterThan(1)
  const dates = atlas.section('Dates and money')
  for (const end of ends) await expect(dates).toContainText(atlas.dateInWords(end))
})
