import type { Plugin } from 'vite'

const name = '\0pack-without-workers'

/**
 * The spreadsheet writer packs its file in workers made from text, which our content security policy forbids: the file
 * would never come. It gets the same packer without workers.
 */
export function packWithoutWorkers(): Plugin {
  return {
    name: 'atlas-pack-without-workers',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'fflate' && importer?.includes('write-excel-file') ? name : undefined),
    load: (id) =>
      id === name
        ? `import { strToU8, zipSync } from 'fflate'
           const zip = (files, done) => done(null, zipSync(files))
           export { strToU8, zip, zipSync }`
        : undefined,
  }
}
