import { expect, test } from '../support/atlasTest'

test('by keyboard alone: search, open a profile, leave it', async ({ atlas }) => {
  await atlas.openLink()
  await expect(atlas.search).toBeVisible()
  await atlas.press('/')
  await expect(atlas.search).toBeFocused()
  // Diacritics are optional
  await atlas.type('bialystok university')
  await expect(atlas.suggestions.first()).toContainText('Białystok University of Technology')
  await atlas.press('ArrowDown')
  await atlas.press('Enter')
  await expect(atlas.detailHeading).toContainText('Białystok University of Technology')
  await expect(atlas.detailHeading).toBeFocused()
  await atlas.press('Escape')
  await expect(atlas.detail).toBeHidden()
})

test('the search finds local names and towns, and a domain sets the filter', async ({ atlas }) => {
  await atlas.openLink()
  await atlas.searchFor('cesis')
  await expect(atlas.suggestions.filter({ hasText: 'Cēsis' }).first()).toBeVisible()
  await atlas.searchFor('energy')
  await atlas.suggestions.filter({ hasText: 'filter by this domain' }).first().click()
  await expect.poll(() => atlas.parameter('d')).toBe('energy')
})
