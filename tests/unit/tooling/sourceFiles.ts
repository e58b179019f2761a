import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** What the atlas and its pipeline are made of; the catalogue of data schemas reads as one list and is not counted. */
const folders = ['src', 'geo']
const isCode = /\.(ts|tsx|mjs)$/
const isForeign = /(^|\/)node_modules\//

export interface SourceFile {
  readonly path: string
  readonly lines: readonly string[]
}

/** Code under `src/` and `geo/`, sorted by path. */
export function sourceFiles(): readonly SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => isCode.test(path) && !isForeign.test(path))
    .sort()
    .map((path) => ({ path, lines: readFileSync(join(project, path), 'utf8').trimEnd().split('\n') }))
}
