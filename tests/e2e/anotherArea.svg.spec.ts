import { expect, test } from '../support/atlasTest'
import { serveExampleArea } from '../support/exampleArea'

test('another area, from its own sources to its own atlas', async ({ atlas, guard }) => {
  // Given four regions along the Danube, built as an atlas of one's own is built
  const area = await serveExampleArea()
  guard.allowOrigin(area.origin)
  try {
    // When it is opened
    await atlas.openAddress(area.address())
    // Then it has its own name, regions and colours
    await expect.poll(() => atlas.title()).toBe('Danube Example Atlas')
    await expect(atlas.message('Who is good at what along the Danube.')).toBeVisible()
    await expect(atlas.message('Made with Natural Earth · example data')).toBeVisible()
    expect(await atlas.colour('accent')).toBe('#7a3e00')
    expect(await atlas.allWords()).not.toMatch(/Baltic|GoSmart/)
    // And filter and profile work
    await atlas.domain('Energy').check()
    await expect(atlas.matchHeading).toHaveText('2 of 4 regions match')
    await atlas.openPage(area.address('?sel=region.SK0'))
    await expect(atlas.detailHeading).toHaveText('Slovakia')
    await expect(atlas.detail).toContainText('Example priority: grids')
    // And the page about it tells only of what there is
    await atlas.openPage(area.address('?view=about'))
    await expect(atlas.pageHeading).toHaveText(/About/)
    await expect(atlas.message('An example of an atlas of another area.')).toBeVisible()
    await expect(atlas.pageSection('project')).toHaveCount(0)
  } finally {
    area.goAway()
  }
})
