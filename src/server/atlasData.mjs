// @ts-check
/**
 * `ATLAS_DATA=<folder>`: the atlas of another area, from a folder with the files of `public/data/` in the same schemas.
 * For `npm start`, `npm run build` and `npm run dev` alike.
 */
import { cpSync, createReadStream, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentType } from './headers.mjs'

const ownFolder = fileURLToPath(new URL('../../public/data', import.meta.url))

/** Published files and the smaller forms of them that the app loads; see `src/domain/compact/files.ts`. */
const compactOf = {
  'shapes.topo.json': ['regions.geojson', 'land.geojson', 'borders.geojson'],
  'links.compact.json': ['links.geojson'],
}

/** The folder whose data are shown, as an absolute path. */
export function dataFolder() {
  const other = process.env['ATLAS_DATA']
  return other ? resolve(other) : ownFolder
}

/**
 * Throws where the folder named can't make an atlas, saying what to do.
 * @param {string} folder
 */
export function checkDataFolder(folder) {
  if (folder === ownFolder) return
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`ATLAS_DATA: there is no manifest.json in ${folder}. The folder needs the files of public/data.`)
  }
  for (const [file, sources] of Object.entries(compactOf)) {
    const made = changedAt(join(folder, file))
    if (made > 0 && sources.every((source) => changedAt(join(folder, source)) <= made)) continue
    const fault = made > 0 ? `is older than ${sources.join(', ')}` : 'is missing'
    throw new Error(`ATLAS_DATA: ${file} in ${folder} ${fault}. Make it with: npm run data:compact -- "${folder}"`)
  }
}

/** @param {string} file */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * Whether a built folder holds the data of a data folder.
 * @param {string} built
 * @param {string} folder
 */
export function holdsData(built, folder) {
  try {
    const read = (/** @type {string} */ from) => readFileSync(join(from, 'manifest.json'))
    return read(join(built, 'data')).equals(read(folder))
  } catch {
    return false
  }
}

/** @returns {import('vite').Plugin} */
export function atlasData() {
  let outDir = 'dist'
  return {
    name: 'atlas-data',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    buildStart() {
      checkDataFolder(dataFolder())
    },
    configureServer(server) {
      if (dataFolder() !== ownFolder) server.middlewares.use('/data', serveFrom(dataFolder()))
    },
    writeBundle() {
      const folder = dataFolder()
      if (folder === ownFolder) return
      const target = join(outDir, 'data')
      rmSync(target, { recursive: true, force: true })
      cpSync(folder, target, { recursive: true })
    },
  }
}

/**
 * @param {string} folder
 * @returns {import('vite').Connect.NextHandleFunction}
 */
function serveFrom(folder) {
  return (request, response) => {
    const [address = '/'] = (request.url ?? '/').split('?')
    const file = resolve(folder, `.${decodeURIComponent(address)}`)
    const isFile = file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    if (!isFile) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('Content-Type', contentType(file))
    createReadStream(file).pipe(response)
  }
}
