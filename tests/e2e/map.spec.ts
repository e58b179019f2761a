import { expect, test } from '../support/atlasTest'
import { domainLabel, regionOf } from '../support/facts'

test('pointing names a region and not the sea, pressing opens its profile', async ({ atlas }) => {
  const { name, labelPoint } = regionOf('SE332')
  // Without links, which cross the sea
  await atlas.openLink('?links=none')
  await atlas.hoverOnMap(labelPoint)
  await expect(atlas.tooltip).toContainText(name)
  await atlas.hoverOnMap([19.2, 57.0])
  await expect(atlas.tooltip).toBeHidden()
  await atlas.clickOnMap(labelPoint)
  await expect(atlas.detailHeading).toHaveText(name)
  expect(atlas.parameter('sel')).toBe('region.SE332')
})

test('a moved map is in the address, and the same place is shown again', async ({ atlas }) => {
  await atlas.openLink('?at=56.9500~24.1000~400')
  const before = await atlas.pointOnMap([24.1, 56.95])
  await atlas.reload()
  const after = await atlas.pointOnMap([24.1, 56.95])
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
})

test('the atlas works in a sub-folder of a server', async ({ atlas }, { config }) => {
  await atlas.openAddress(`${config.metadata['subFolder']}?sel=region.PL84`)
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  const { name, labelPoint } = regionOf('SE332')
  await atlas.clickOnMap(labelPoint)
  await expect(atlas.detailHeading).toHaveText(name)
})

test('a lost WebGL context comes back with the same map, and the simpler one stands in meanwhile', async ({
  atlas,
}) => {
  await atlas.openLink('?at=56.9500~24.1000~400&sel=region.LV008')
  const before = await atlas.pointOnMap([24.1, 56.95])
  const restore = await atlas.loseWebGl()
  const { name, labelPoint } = regionOf('LV008')
  await atlas.hoverOnMap(labelPoint)
  await expect(atlas.tooltip).toContainText(name)
  await restore()
  await atlas.waitForMap()
  const after = await atlas.pointOnMap([24.1, 56.95])
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
})

test('the full map takes over from the first one in its place, and its moments are marked for measuring', async ({
  atlas,
}) => {
  await atlas.openLink()
  expect(await atlas.layoutShift()).toBeLessThan(0.02)
  const marks = await atlas.marks()
  expect(marks.indexOf('atlas:first-map')).toBeGreaterThan(-1)
  expect(marks.indexOf('atlas:first-map')).toBeLessThan(marks.indexOf('atlas:map-ready'))
  await atlas.domain(domainLabel('energy')).check()
  await expect.poll(() => atlas.marks()).toEqual(expect.arrayContaining(['atlas:filter-start', 'atlas:filter-painted']))
  await atlas.followInExplorer('Podlaskie')
  await expect.poll(() => atlas.marks()).toEqual(expect.arrayContaining(['atlas:select-start', 'atlas:select-painted']))
})
