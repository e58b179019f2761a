/**
 * `public/data` stays where it is published; the page itself reads copies with a hash in their names, so that they can be
 * kept for ever and a page never meets the data of another release.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const name = 'virtual:data-addresses'

export function dataFiles(): Plugin {
  let folder = ''
  let isBuild = false
  return {
    name: 'atlas-data-files',
    configResolved({ publicDir, command }) {
      folder = join(publicDir, 'data')
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
  return readdirSync(folder)
    .filter((file) => /\.(geo)?json$/.test(file))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file))
      return { file, source, address: hashedAddress(file, source) }
    })
}

/** As Vite names its assets: `assets/links-Ab3_x-9Z.geojson`. */
function hashedAddress(file: string, source: Buffer): string {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
  return `assets/${file.replace(/(?=\.\w+$)/, `-${hash}`)}`
}

/** From the built page's point of view: which hashed copy stands for a file. */
export function builtDataAddress(file: string, builtFiles: readonly string[]): string | undefined {
  const [stem = '', ending = ''] = file.split('.')
  return builtFiles.find((address) => new RegExp(`^assets/${stem}-[\\w-]{8}\\.${ending}$`).test(address))
}
