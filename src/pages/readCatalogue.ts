import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { parseArtefact, parseManifest } from '@/domain/parseArtefact'
import type { ArtefactId, Artefacts } from '@/domain/schema/artefacts'

/** The catalogue of a folder of artefacts such as `public/data`, checked as the atlas checks it. */
export function readCatalogue(folder: string): Catalogue {
  const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const manifest = parseManifest('manifest.json', readJson('manifest.json'))
  const read = <K extends ArtefactId>(id: K): Artefacts[K] => {
    const path = manifest.files.find((file) => file.id === id)?.path ?? id
    return parseArtefact(id, path, readJson(path))
  }
  return buildCatalogue(manifest, {
    sources: read('sources'),
    taxonomy: read('taxonomy'),
    regions: read('regions'),
    land: read('land'),
    priorities: read('priorities'),
    links: read('links'),
    organisations: read('organisations'),
    events: read('events'),
    projects: read('projects'),
  })
}
