/**
 * `tsx tests/bench/generate.ts M|L <folder>`: a data folder of that size for `ATLAS_DATA`, always the same.
 * The vocabulary, the land and the indicators' descriptions are those of `public/data/`; all else is made by chance.
 * The large GeoJSON files are left out: the app does not load them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DomainId } from '@/domain/ids'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { Manifest } from '@/domain/schema/manifest'
import { makeCompactFiles } from '../../geo/steps/compact/files'
import { makeBodies, makeLinks, makePriorities, makeProjects, pairsOf, sources } from './synthetic/facts'
import { chanceOf } from './synthetic/random'
import { makeShapes } from './synthetic/shapes'

export const sizes = { M: { regions: 120, links: 5_000 }, L: { regions: 1_500, links: 100_000 } } as const
export type Size = keyof typeof sizes
const seed = 20_261_124

const published = (file: string) => JSON.parse(readFileSync(join('public/data', file), 'utf8'))

/** Text by file name. */
export function generate(size: Size): ReadonlyMap<string, string> {
  const chance = chanceOf(seed)
  const taxonomy: Artefacts['taxonomy'] = published('taxonomy.json')
  const domains: readonly DomainId[] = taxonomy.domains.map(({ id }) => id)
  const { regions, borders } = makeShapes(sizes[size].regions, chance)
  const records = regions.features.map(({ properties }) => properties)
  const priorities = makePriorities(records, domains, chance)
  const bodies = makeBodies(records, chance)
  const { projects, pairs } = makeProjects(bodies, domains, { pairs: pairsOf(sizes[size].links), chance })
  const links = makeLinks({ regions: records, priorities, projects, pairs, count: sizes[size].links, chance })
  const manifest: Manifest = published('manifest.json')
  const small: Readonly<Record<string, unknown>> = {
    'manifest.json': { ...manifest, files: [], compact: undefined },
    'sources.json': { sources: sources.map((id) => ({ id, title: 'Made by chance for measuring' })) },
    'taxonomy.json': taxonomy,
    'places.json': { places: [], sources },
    'labels.geojson': published('labels.geojson'),
    'organisations.geojson': {
      type: 'FeatureCollection',
      features: bodies.map(({ body, position }) => ({
        type: 'Feature',
        id: body.id,
        geometry: { type: 'Point', coordinates: position },
        properties: body,
      })),
    },
    'events.geojson': { type: 'FeatureCollection', features: [] },
    'priorities.json': { priorities, missing: [] },
    'projects.json': { projects },
    'indicators.json': { indicators: [], values: [] },
    'about.json': published('about.json'),
  }
  return new Map([
    ...Object.entries(small).map(([file, json]) => [file, `${JSON.stringify(json)}\n`] as const),
    ...makeCompactFiles({ regions, borders, land: published('land.geojson'), links: asCollection(links) }),
  ])
}

/** Curves are left out: they follow from the ends. */
function asCollection(links: ReturnType<typeof makeLinks>): Artefacts['links'] {
  const features = links.map((properties) => ({
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates: [] },
    properties,
  }))
  return { type: 'FeatureCollection', features }
}

function isSize(text: string | undefined): text is Size {
  return text !== undefined && text in sizes
}

if (process.argv[1]?.endsWith('generate.ts')) {
  const [size, folder] = process.argv.slice(2)
  if (!isSize(size) || folder === undefined) {
    console.error('Say which size and where: tsx tests/bench/generate.ts M|L <folder>')
    process.exitCode = 1
  } else {
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of generate(size)) writeFileSync(join(folder, file), text)
    console.log(`${size}: ${sizes[size].regions} regions, ${sizes[size].links} links in ${folder}`)
  }
}
