import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createStaticServer } from '../../src/server/staticServer.mjs'
import { createAtlasDriver } from '../support/AtlasDriver'
import { expect, test } from '../support/atlasTest'

const run = promisify(execFile)

test('another area, from its own sources to its own atlas', async ({ page, guard }) => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-area-'))
  const data = join(folder, 'data')
  const built = join(folder, 'built')
  // Given four regions along the Danube, built as an atlas of one's own is built
  await run('npx', ['tsx', 'geo/build.ts', '--sources', 'tests/fixtures/exampleArea', '--to', data])
  await run('npx', ['vite', 'build', '--outDir', built, '--sourcemap', 'false'], {
    env: { ...process.env, ATLAS_DATA: data },
    maxBuffer: 2 ** 24,
  })
  const server = createStaticServer({ folder: built, basePath: '/danube/' }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  guard.allowOrigin(`http://127.0.0.1:${port}`)
  try {
    // When it is opened
    await page.goto(`http://127.0.0.1:${port}/danube/`)
    const atlas = createAtlasDriver(page, 'fallback')
    await expect(page.locator('html')).toHaveAttribute('data-map', 'fallback')
    // Then it has its own name, regions and colours
    await expect(page).toHaveTitle('Danube Example Atlas')
    await expect(page.getByText('Who is good at what along the Danube.')).toBeVisible()
    await expect(page.getByText('Made with Natural Earth · example data')).toBeVisible()
    const accent = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
    expect(accent).toBe('#7a3e00')
    expect(await page.getByText(/Baltic|GoSmart/).count()).toBe(0)
    // And filter and profile work
    await atlas.domain('Energy').check()
    await expect(atlas.matchHeading).toHaveText('2 of 4 regions match')
    await page.goto(`http://127.0.0.1:${port}/danube/?sel=region.SK0`)
    await expect(atlas.detailHeading).toHaveText('Slovakia')
    await expect(atlas.detail).toContainText('Example priority: grids')
    // And the page about it tells only of what there is
    await page.goto(`http://127.0.0.1:${port}/danube/?view=about`)
    await expect(page.getByRole('heading', { level: 1, name: /About/ })).toBeVisible()
    await expect(page.getByText('An example of an atlas of another area.')).toBeVisible()
    expect(await page.locator('[data-page-section=project]').count()).toBe(0)
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
