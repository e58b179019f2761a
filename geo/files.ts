/** The only code of the pipeline that touches the disk. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allSourcePaths } from './steps/readSources'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
export const sourcesFolder = here('./sources')
export const dataFolder = here('../public/data')

/** Text by path; a file that can't be read is left out, and the reader of the sources names it. */
export function readFiles(folder: string, paths: readonly string[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const path of paths) {
    try {
      files.set(path, readFileSync(join(folder, path), 'utf8'))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  return files
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

export function readSourceFiles(): Map<string, string> {
  return readFiles(sourcesFolder, allSourcePaths)
}

export function readCommittedData(): Map<string, string> {
  mkdirSync(dataFolder, { recursive: true })
  return readFiles(dataFolder, readdirSync(dataFolder))
}

/** `files`: text by path below `geo/sources`. */
export function writeSources(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(sourcesFolder, path)), { recursive: true })
    writeFileSync(join(sourcesFolder, path), text)
  }
}

export function writeData(files: ReadonlyMap<string, string>): void {
  mkdirSync(dataFolder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(dataFolder, name), text)
}
