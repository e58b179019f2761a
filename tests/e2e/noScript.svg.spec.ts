import { expect, test } from '../support/atlasTest'
import { regionOf } from '../support/facts'

test.use({ javaScriptEnabled: false })

test('without JavaScript the map is there, and a partner region leads to what matters of its profile', async ({
  atlas,
}) => {
  await atlas.openBroken()
  await expect(atlas.firstMap).toBeVisible()
  const { name } = regionOf('PL84')
  await atlas.followOnFirstPage(name)
  await expect(atlas.firstProfile(name)).toBeInViewport()
  await expect(atlas.firstProfile(name)).toContainText('Białystok University of Technology')
  await expect(atlas.firstProfile(name)).toContainText('Agriculture and food')
})

test('without JavaScript every partner region can be read', async ({ atlas }) => {
  await atlas.openBroken()
  for (const id of ['DE60', 'DK03', 'EE008', 'FI1C4', 'LT011', 'LV008', 'PL84']) {
    await expect(atlas.firstProfile(regionOf(id).name).getByRole('listitem').first()).toBeVisible()
  }
})
