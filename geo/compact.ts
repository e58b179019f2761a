/**
 * `npm run data:compact -- <folder>`: the smaller forms that the app loads, for a folder of published files that this
 * pipeline did not make. Says what is wrong with a file and writes nothing where one can't be read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArtefact } from '@/domain/parseArtefact'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { ArtefactId } from '@/domain/schema/manifest'
import { makeCompactFiles } from './steps/compact/files'
import { artefactFiles } from './steps/manifest'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder: npm run data:compact -- <folder>')
  process.exitCode = 1
} else {
  try {
    compact(folder)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

function compact(inFolder: string): void {
  const read = <K extends ArtefactId>(id: K): Artefacts[K] => {
    const { path } = artefactFiles[id]
    return parseArtefact(id, path, JSON.parse(readFileSync(join(inFolder, path), 'utf8')))
  }
  const files = makeCompactFiles({
    regions: read('regions'),
    land: read('land'),
    borders: read('borders'),
    links: read('links'),
  })
  for (const [name, text] of files) writeFileSync(join(inFolder, name), text)
  console.log(`Written to ${inFolder}: ${[...files.keys()].join(', ')}`)
}
