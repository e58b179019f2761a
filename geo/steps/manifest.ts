/** The manifest: what there is to load, how large, from where, under which terms. */
import { createHash } from 'node:crypto'
import { type CompactId, compactFiles, compactParts } from '@/domain/compact/files'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { ArtefactId, Manifest } from '@/domain/schema/manifest'
import type { FolderName } from '../sourceFolders'
import { boxOf, decodeLayer } from './geometry'
import { sortedBy, sortedSet } from './order'
import type { Sources } from './readSources'

interface Description {
  readonly path: string
  readonly title: string
  /** Folders of `geo/sources` it is made of. */
  readonly from: readonly FolderName[]
  readonly licence: string
}

const own = 'CC BY 4.0 (compilation; the sources named in the records keep their own terms)'
const naturalEarth = 'Public domain (Natural Earth)'
export const artefactFiles: Readonly<Record<ArtefactId, Description>> = {
  sources: { path: 'sources.json', title: 'Sources named by the records', from: [], licence: own },
  taxonomy: { path: 'taxonomy.json', title: 'Specialisation domains', from: ['taxonomy'], licence: own },
  places: { path: 'places.json', title: 'Towns', from: ['places'], licence: 'CC BY 4.0 (GeoNames)' },
  regions: {
    path: 'regions.geojson',
    title: 'Regions',
    from: ['regions', 'boundaries'],
    licence: `${naturalEarth}; names and codes ${own}`,
  },
  land: { path: 'land.geojson', title: 'Land in sight', from: ['boundaries'], licence: naturalEarth },
  borders: { path: 'borders.geojson', title: 'Borders', from: ['boundaries'], licence: naturalEarth },
  labels: { path: 'labels.geojson', title: 'Names of countries and seas', from: ['labels'], licence: own },
  organisations: { path: 'organisations.geojson', title: 'Organisations', from: ['organisations'], licence: own },
  events: { path: 'events.geojson', title: 'Events', from: ['events'], licence: own },
  priorities: { path: 'priorities.json', title: 'Smart-specialisation priorities', from: ['priorities'], licence: own },
  projects: { path: 'projects.json', title: 'Projects', from: ['projects'], licence: own },
  indicators: {
    path: 'indicators.json',
    title: 'Indicators',
    from: ['indicators'],
    licence: 'Eurostat and European Commission, reuse with the source named (CC BY 4.0)',
  },
  links: {
    path: 'links.geojson',
    title: 'Links between regions',
    from: ['projects', 'events', 'priorities'],
    licence: own,
  },
  about: { path: 'about.json', title: 'The project, its strategy and its brokers', from: ['about'], licence: own },
  programmes: {
    path: 'programmes.json',
    title: 'What programmes ask of a partnership',
    from: ['programmes'],
    licence: own,
  },
}

interface Texts {
  readonly texts: ReadonlyMap<ArtefactId, string>
  /** By file name. */
  readonly compact: ReadonlyMap<string, string>
}

export function makeManifest(sources: Sources, artefacts: Artefacts, { texts, compact }: Texts): Manifest {
  const { release, title, attribution, licence } = sources.area
  const files = [...texts].map(([id, text]) => {
    const { path, title, from, licence } = artefactFiles[id]
    const ids = sortedSet(from.flatMap((name) => sources.folders[name].sources ?? []))
    return { id, path, title, records: countRecords(artefacts[id]), ...weigh(text), licence, sources: ids }
  })
  return {
    schema: 1,
    release,
    area: { title, bbox: areaBox(sources), countries: areaCountries(sources), attribution, licence },
    files: sortedBy(files, ({ id }) => id),
    compact: Object.entries(compactFiles).map(([id, path]) => ({
      path,
      of: compactParts[id as CompactId],
      ...weigh(compact.get(path) ?? ''),
    })),
  } as unknown as Manifest
}

function weigh(text: string) {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}

/** The base regions' extent, rounded outwards to a tenth of a degree. */
function areaBox({ boundaries }: Sources): Manifest['area']['bbox'] {
  const [west, south, east, north] = boxOf(decodeLayer(boundaries, 'regions').values())
  const outward = (value: number, round: (x: number) => number) => round(value * 10) / 10
  return [outward(west, Math.floor), outward(south, Math.floor), outward(east, Math.ceil), outward(north, Math.ceil)]
}

function areaCountries({ countries }: Sources) {
  return sortedBy(
    countries.filter(({ isInArea }) => isInArea),
    ({ id }) => id,
  ).map(({ id, labels }) => ({ code: id, labels }))
}

function countRecords(artefact: Artefacts[ArtefactId]): number {
  const lists = Object.values(artefact).filter((value): value is unknown[] => Array.isArray(value))
  return Math.max(...lists.map(({ length }) => length))
}
