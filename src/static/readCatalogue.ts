import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { artefactFiles, manifestFile } from '@/data/artefactFiles'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { parseArtefact } from '@/domain/parseArtefact'
import { parseWith } from '@/domain/parseWith'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { ArtefactId } from '@/domain/schema/manifest'
import { ManifestSchema } from '@/domain/schema/manifest'

/** The catalogue of a folder of data, read and checked as the atlas reads it. Throws where anything is missing or wrong. */
export function readCatalogue(folder: string): Catalogue {
  const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const read = <K extends ArtefactId>(id: K): Artefacts[K] =>
    parseArtefact(id, artefactFiles[id], readJson(artefactFiles[id]))
  return buildCatalogue(parseWith(ManifestSchema, manifestFile, readJson(manifestFile)), {
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
    links: read('links').features.map(({ properties }) => properties),
  })
}
