import { readFileSync } from 'node:fs'
import { artefactFiles, manifestFile } from '@/data/artefactFiles'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { parseArtefact, parseManifest } from '@/domain/parseArtefact'
import type { ArtefactId, Artefacts } from '@/domain/schema/artefacts'

// From where the tests are run: in jsdom a module has an address, not a path.
const readJson = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))

/** The catalogue that the atlas serves, read the way the app reads it. */
export function publicCatalogue(): Catalogue {
  const read = <K extends ArtefactId>(id: K): Artefacts[K] =>
    parseArtefact(id, artefactFiles[id], readJson(artefactFiles[id]))
  return buildCatalogue(parseManifest(manifestFile, readJson(manifestFile)), {
    sources: read('sources'),
    taxonomy: read('taxonomy'),
    places: read('places'),
    regions: read('regions'),
    land: read('land'),
    borders: read('borders'),
    labels: read('labels'),
    organisations: read('organisations'),
    events: read('events'),
    priorities: read('priorities'),
    projects: read('projects'),
    indicators: read('indicators'),
    links: read('links'),
  })
}
