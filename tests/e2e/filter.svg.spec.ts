import { expect, test } from '../support/atlasTest'
import { baseRegions, domainLabel, regionsWithAll } from '../support/facts'

test('a link that asks for two domains at once says how many regions have both', async ({ atlas }) => {
  await atlas.openLink('?d=energy~digital-ict&match=all')
  const matching = regionsWithAll(['energy', 'digital-ict'])
  expect(matching.length).toBeGreaterThan(0)
  await expect(atlas.matchHeading).toHaveText(`${matching.length} of ${baseRegions.length} regions match`)
  await expect(atlas.domain(domainLabel('energy'))).toBeChecked()
  await expect(atlas.domain(domainLabel('digital-ict'))).toBeChecked()
})

test('choosing a domain changes the address, and loading it again gives the same', async ({ atlas }) => {
  // Given the whole area
  await atlas.openLink()
  // When energy is chosen
  await atlas.domain(domainLabel('energy')).check()
  // Then count, address and announcement follow
  const matching = regionsWithAll(['energy']).length
  await expect(atlas.matchHeading).toHaveText(`${matching} of ${baseRegions.length} regions match`)
  await expect.poll(() => atlas.query()).toBe('?d=energy')
  await expect(atlas.announcements.filter({ hasText: `${matching} of ${baseRegions.length}` })).toBeAttached()
  // And a reload shows the same
  await atlas.reload()
  expect(atlas.query()).toBe('?d=energy')
  await expect(atlas.domain(domainLabel('energy'))).toBeChecked()
  expect(await atlas.matchingCount()).toBe(matching)
})

test('Back and Forward restore filter and selection', async ({ atlas }) => {
  await atlas.openLink()
  await atlas.domain(domainLabel('energy')).check()
  await expect.poll(() => atlas.query()).toBe('?d=energy')
  await atlas.followInExplorer('Podlaskie')
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  await atlas.goBack()
  await expect(atlas.detail).toBeHidden()
  await expect(atlas.domain(domainLabel('energy'))).toBeChecked()
  await atlas.goBack()
  await expect(atlas.domain(domainLabel('energy'))).not.toBeChecked()
  await atlas.goForward()
  await atlas.goForward()
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  expect(atlas.query()).toBe('?sel=region.PL84&d=energy')
})

test('where nothing matches, the nearest way out is offered and works', async ({ atlas }) => {
  // Given domains that no region has together
  const domains = ['advanced-materials', 'blue-economy', 'circular-economy', 'security-space', 'tourism-creative']
  await atlas.openLink(`?d=${domains.join('~')}&match=all`)
  expect(regionsWithAll(domains)).toEqual([])
  await expect(atlas.matchHeading).toHaveText(`0 of ${baseRegions.length} regions match`)
  // When the first way out is taken
  await atlas.explorer
    .getByRole('button', { name: /: \d+ regions?$/ })
    .first()
    .click()
  // Then something matches
  await expect.poll(() => atlas.matchingCount()).toBeGreaterThan(0)
})

test('a parameter of others stays in the address, and a value that makes no sense is named', async ({ atlas }) => {
  await atlas.openLink('?utm_x=a%20b&d=energy&match=sideways')
  await expect(atlas.domain(domainLabel('energy'))).toBeChecked()
  await expect(atlas.announcements.filter({ hasText: 'match=sideways' })).toBeVisible()
  await atlas.domain(domainLabel('energy')).uncheck()
  await expect.poll(() => atlas.parameter('d')).toBeNull()
  expect(atlas.parameter('utm_x')).toBe('a b')
})
