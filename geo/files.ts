/** The only code of the pipeline that touches the disk. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { allSourcePaths } from './steps/readSources'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
export const sourcesFolder = here('./sources')
export const dataFolder = here('../public/data')

/** `--sources <folder> --to <folder>`: another area than the one in this repository. */
export function foldersAsked(args: readonly string[]): { readonly sources: string; readonly to: string } {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args: [...args], options: { sources: text, to: text } })
  return { sources: resolve(values.sources ?? sourcesFolder), to: resolve(values.to ?? dataFolder) }
}

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

export function readSourceFiles(folder = sourcesFolder): Map<string, string> {
  return readFiles(folder, allSourcePaths)
}

export function readCommittedData(folder = dataFolder): Map<string, string> {
  mkdirSync(folder, { recursive: true })
  return readFiles(folder, readdirSync(folder))
}

/** `files`: text by path below `geo/sources`. */
export function writeSources(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(sourcesFolder, path)), { recursive: true })
    writeFileSync(join(sourcesFolder, path), text)
  }
}

export function writeData(files: ReadonlyMap<string, string>, folder = dataFolder): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}
