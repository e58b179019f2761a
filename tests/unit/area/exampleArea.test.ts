import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { area } from '@/domain/area'
import { AreaFileSchema } from '@/domain/schema/area'
import { buildAtlas } from '../../../geo/atlas'
import { readSourceFiles } from '../../../geo/files'
import { areaConstants, readArea } from '../../../src/build/area'

const sources = readSourceFiles('tests/fixtures/exampleArea')
const changed = (path: string, change: (content: Record<string, unknown>) => object) =>
  new Map(sources).set(path, JSON.stringify(change(JSON.parse(sources.get(path) ?? '{}'))))

describe('an area of four regions without a project, events or indicators', () => {
  const { files, problems } = buildAtlas(sources)

  it('goes through the whole pipeline', () => {
    expect(problems).toEqual([])
    expect(JSON.parse(files.get('manifest.json') ?? '').area.countries).toHaveLength(4)
  })

  it('comes with settings of the form that the build takes in', () => {
    const settings = v.parse(AreaFileSchema, JSON.parse(files.get('area.json') ?? ''))
    expect(settings.name).toBe('Danube Example Atlas')
    expect(areaConstants(settings)['ATLAS_AREA']).not.toContain('Beispieldaten')
  })
})

describe('settings of an area', () => {
  it('are refused with a text missing in a language that it offers', () => {
    const { problems } = buildAtlas(changed('area.json', (settings) => ({ ...settings, languages: ['en', 'pl'] })))
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'area-texts.json', id: 'app.name', wrong: 'No text in: pl.' }),
    )
  })

  it('are refused with a text that nothing shows', () => {
    const { problems } = buildAtlas(
      changed('area-texts.json', (texts) => ({ ...texts, 'match.example.x': { en: 'x', de: 'x' } })),
    )
    expect(problems.map(({ id }) => id)).toEqual(['match.example.x'])
  })

  it('are refused where they name a region or project that does not exist', () => {
    const { problems } = buildAtlas(
      changed('area.json', (settings) => ({
        ...settings,
        examples: { match: [], compare: [['XX1', 'SK0']], team: [], countries: [] },
        renamedRegions: [{ why: 'example', ids: { CZ9: 'CZ8' } }],
      })),
    )
    expect(problems.map(({ id }) => id)).toEqual(['examples', 'renamedRegions'])
  })

  it('come from the built-in area where a folder of data has none', () => {
    expect(readArea('tests/fixtures/links')).toEqual(readArea('public/data'))
    expect(area.name).toBe(readArea('public/data').name)
  })
})
