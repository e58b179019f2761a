import { expect, test } from '../support/atlasTest'

test.use({ serviceWorkers: 'allow' })

test('after one visit the atlas opens without network, whatever the view, until what is kept is cleared', async ({
  atlas,
  server,
}) => {
  await atlas.openPage(server.address('?view=table'))
  await atlas.chooseAppearance('dark')
  await atlas.waitForOfflineCopy()
  await server.goAway()
  await atlas.openPage(server.address('?view=matrix'))
  await expect(atlas.table.or(atlas.grid).first()).toBeVisible()
  await atlas.openPage(server.address('?view=table&sel=region.PL84'))
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  await atlas.openPage(server.address('index.html?view=about'))
  await expect(atlas.message('What is kept, and where')).toBeVisible()
  expect(await atlas.unreachableParts()).toEqual([])
  // Addresses of the published data that the atlas itself reads; of others it has its own smaller form.
  expect(await atlas.canFetch('data/projects.json')).toBe(true)
  expect(await atlas.canFetch('data/links.compact.json')).toBe(true)

  expect(await atlas.keptInBrowser()).toEqual({ workers: 1, copies: 1, choices: 1 })
  await atlas.button('Clear what is kept').click()
  await expect(atlas.message('Cleared.')).toBeVisible()
  expect(await atlas.keptInBrowser()).toEqual({ workers: 0, copies: 0, choices: 0 })
})

test('a new release is offered, not forced, and not in a talk; the kill switch takes worker and copy away', async ({
  atlas,
  openAnother,
  server,
}) => {
  await atlas.openPage(server.address('?view=table'))
  await atlas.waitForOfflineCopy()
  server.publish('Second release')
  await atlas.openPage(server.address('?view=table&present=1'))
  await atlas.waitForWaitingRelease()
  await expect(atlas.message('A new version of the atlas is ready')).toBeHidden()
  const other = await openAnother()
  await other.openPage(server.address('?view=table&country=LV'))
  await atlas.openPage(server.address('?view=table&country=PL'))
  await expect(atlas.message('A new version of the atlas is ready')).toBeVisible({ timeout: 30_000 })
  expect(await atlas.pageTitleInSource()).toBe('GoSmart Atlas')
  await atlas.button('Reload').click()
  // Nothing is asked of the old worker meanwhile: browsers let it finish its work before the new one takes its place.
  await expect(atlas.message('A new version of the atlas is ready')).toBeHidden({ timeout: 30_000 })
  expect(await atlas.pageTitleInSource()).toBe('Second release')
  expect(atlas.parameter('country')).toBe('PL')
  await expect(atlas.table).toBeVisible()
  await expect(other.message('A new version of the atlas is ready')).toBeVisible()
  expect(other.parameter('country')).toBe('LV')
  expect(await other.unreachableParts()).toEqual([])

  await server.publishKillSwitch()
  await atlas.openPage(server.address('?view=table'))
  await expect(atlas.table).toBeVisible()
  await expect.poll(() => atlas.keptInBrowser(), { timeout: 30_000 }).toEqual({ workers: 0, copies: 0, choices: 0 })
})
