import { expect, test } from '../support/atlasTest'
import { regionOf } from '../support/facts'

test('without WebGL the simpler map stands in: pressing a region opens it, pointing names it', async ({ atlas }) => {
  const { name, labelPoint } = regionOf('SE332')
  await atlas.openLink('?links=none')
  await expect(atlas.message(/A simpler map stands in/)).toBeVisible()
  await atlas.hoverOnMap(labelPoint)
  await expect(atlas.tooltip).toContainText(name)
  await atlas.clickOnMap(labelPoint)
  await expect(atlas.detailHeading).toHaveText(name)
  expect(atlas.parameter('sel')).toBe('region.SE332')
})

test('without WebGL a filter fades the regions that do not match', async ({ atlas }) => {
  await atlas.openLink()
  const before = await atlas.regionFills()
  await atlas.domain('Blue economy').check()
  await expect.poll(async () => await atlas.regionFills()).not.toEqual(before)
  expect(atlas.parameter('d')).not.toBeNull()
})

test('without WebGL keys and buttons move the map, and the link keeps the camera', async ({ atlas }) => {
  await atlas.openLink('?at=56.9500~24.1000~400')
  const before = await atlas.pointOnMap([24.1, 56.95])
  await atlas.focusMap()
  await atlas.press('ArrowLeft')
  await expect.poll(async () => Math.round((await atlas.pointOnMap([24.1, 56.95])).x - before.x)).toBe(100)
  await atlas.press('+')
  await expect.poll(() => atlas.parameter('at')).toContain('~200')
  await atlas.reload()
  await atlas.pressMapButton('Show the whole area')
  await expect.poll(() => atlas.parameter('at')).toBeNull()
})
