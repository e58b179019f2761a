/**
 * `public/data` stays where it is published; the page itself reads copies with a hash in their names, so that they can be
 * kept for ever and a page never meets the data of another release.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { loadedFiles } from './loadedFiles.ts'

const name = 'virtual:data-addresses'
const HASH_LENGTH = 8

/** @param folder of the data, as `public/data` */
export function dataFiles(folder: string): Plugin {
  let isBuild = false
  return {
    name: 'atlas-data-files',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined
      const files = isBuild ? hashedFiles(folder) : []
      for (const { address, source } of files) this.emitFile({ type: 'asset', fileName: address, source })
      const addresses = Object.fromEntries(files.map(({ file, address }) => [file, address]))
      return `export const dataAddresses = ${JSON.stringify(addresses)}`
    },
  }
}

function hashedFiles(folder: string) {
  return loadedFiles.map((file) => {
    const source = readFileSync(join(folder, file))
    return { file, source, address: hashedAddress(file, source) }
  })
}

/** As Vite names its assets: `assets/links-Ab3_x-9Z.geojson`. */
function hashedAddress(file: string, source: Buffer): string {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, HASH_LENGTH)
  return `assets/${file.replace(/(?=\.\w+$)/, `-${hash}`)}`
}

/** From the built page's point of view: which hashed copy stands for a file. */
export function builtDataAddress(file: string, builtFiles: readonly string[]): string | undefined {
  const ending = /\.\w+$/.exec(file)?.[0] ?? ''
  const start = `assets/${file.slice(0, file.length - ending.length)}-`
  const length = start.length + HASH_LENGTH + ending.length
  return builtFiles.find((name) => name.startsWith(start) && name.endsWith(ending) && name.length === length)
}
