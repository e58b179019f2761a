import { expect, test } from '../support/atlasTest'
import { pathOf } from '../support/facts'

/** Lost files show up in the console as what they are: the browser says so itself. */
const lostFile = /404|Failed to load resource|data\//

test('without an optional file the atlas says what is missing and goes on', async ({ atlas, guard }) => {
  guard.expectMessages(lostFile)
  await atlas.loseFiles(`**/${pathOf('indicators')}`)
  await atlas.openLink('?sel=region.PL84')
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  await expect(atlas.announcements.filter({ hasText: 'could not be loaded' })).toBeVisible()
})

test('without an essential file the atlas says which one, and that the link is not lost', async ({ atlas, guard }) => {
  guard.expectMessages(lostFile)
  await atlas.loseFiles(`**/${pathOf('regions')}`)
  await atlas.openBroken('?sel=region.PL84')
  await expect(atlas.message(/could not be (shown|drawn)|could not start/)).toBeVisible()
  await expect(atlas.message(pathOf('regions'))).toBeVisible()
  expect(atlas.parameter('sel')).toBe('region.PL84')
})
