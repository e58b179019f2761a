import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkDataFolder, dataFolder, holdsData } from '../../../src/server/atlasData.mjs'

/** A folder with empty files of these names. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  for (const name of names) writeFileSync(join(folder, name), '{}')
  return folder
}
const compact = ['shapes.topo.json', 'links.compact.json']

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('ATLAS_DATA', () => {
  it('names the folder whose data are shown; without it they are our own', () => {
    vi.stubEnv('ATLAS_DATA', '')
    expect(dataFolder()).toMatch(/public[/\\]data$/)
    expect(() => checkDataFolder(dataFolder())).not.toThrow()
    const folder = folderWith('manifest.json', ...compact)
    vi.stubEnv('ATLAS_DATA', folder)
    expect(dataFolder()).toBe(folder)
    expect(() => checkDataFolder(folder)).not.toThrow()
  })

  it('says what a folder lacks and what to do', () => {
    expect(() => checkDataFolder(folderWith())).toThrow(/no manifest\.json in/)
    expect(() => checkDataFolder(folderWith('manifest.json'))).toThrow(
      /shapes\.topo\.json .* is missing\. .*data:compact/,
    )
  })

  it('asks for the compact form again once the published one has changed', () => {
    const folder = folderWith('manifest.json', 'links.geojson', ...compact)
    utimesSync(join(folder, 'links.compact.json'), 1, 1)
    expect(() => checkDataFolder(folder)).toThrow(/links\.compact\.json .* is older than links\.geojson/)
  })

  it('knows whose data a built folder holds', () => {
    const [one, other] = [folderWith('manifest.json'), folderWith()]
    writeFileSync(join(other, 'manifest.json'), '{"release":"other"}')
    const built = folderWith()
    mkdirSync(join(built, 'data'))
    writeFileSync(join(built, 'data/manifest.json'), '{}')
    expect([holdsData(built, one), holdsData(built, other)]).toEqual([true, false])
  })
})
