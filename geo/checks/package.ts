/** The data package held to its own description: each file is there and whole, each table is what its schema says. */
import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import * as v from 'valibot'
import { PackageSchema, type Resource } from './packageSchema'
import { checkRows, type Sheet } from './packageTables'
import type { Problem } from './problem'

const descriptorFile = 'datapackage.json'
/** They describe the package from outside. */
const outside: ReadonlySet<string> = new Set([descriptorFile, 'catalog.jsonld'])

const fix = 'Mend geo/package, then run npm run data.'

/** `files`: text by name, the package’s own included. */
export function checkPackage(files: ReadonlyMap<string, string>): Problem[] {
  const result = v.safeParse(PackageSchema, JSON.parse(files.get(descriptorFile) ?? 'null'))
  if (!result.success)
    return result.issues.map((issue) => ({
      file: descriptorFile,
      id: v.getDotPath(issue) ?? 'file',
      wrong: `${issue.message}.`,
      fix,
    }))
  const { resources } = result.output
  const sheets = new Map(resources.flatMap((resource) => sheetOf(resource, files)))
  return [
    ...checkListed(resources, files),
    ...resources.flatMap((resource) => checkFile(resource, files)),
    ...resources.flatMap((resource) => checkProperties(resource, files)),
    ...[...sheets.values()].flatMap((sheet) => checkRows(sheet, sheets)),
  ]
}

function checkListed(resources: readonly Resource[], files: ReadonlyMap<string, string>): Problem[] {
  const listed = new Set(resources.map(({ path }) => path))
  const missing = [...files.keys()].filter((file) => !listed.has(file) && !outside.has(file))
  const names = resources.map(({ name }) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [
    ...missing.map((file) => ({ file, id: 'file', wrong: 'The data package does not describe it.', fix })),
    ...twice.map((id) => ({ file: descriptorFile, id, wrong: 'Two files have this name.', fix })),
  ]
}

function checkFile({ path, bytes, hash }: Resource, files: ReadonlyMap<string, string>): Problem[] {
  const content = files.get(path)
  if (content === undefined)
    return [{ file: path, id: 'file', wrong: 'The data package names it, but it is not there.', fix }]
  const real = `sha256:${createHash('sha256').update(content).digest('hex')}`
  if (Buffer.byteLength(content) === bytes && real === hash) return []
  return [{ file: path, id: 'file', wrong: 'Its size or checksum is not that of the data package.', fix }]
}

function sheetOf({ name, path, schema, records }: Resource, files: ReadonlyMap<string, string>): [string, Sheet][] {
  if (schema === undefined) return []
  const { data } = Papa.parse<string[]>((files.get(path) ?? '').trimEnd(), { delimiter: ',' })
  return [[name, { path, schema, header: data[0] ?? [], rows: data.slice(1), records }]]
}

/** Every property that a record of a JSON file has is described. */
function checkProperties({ path, properties }: Resource, files: ReadonlyMap<string, string>): Problem[] {
  const content = JSON.parse(properties ? (files.get(path) ?? 'null') : 'null')
  return Object.entries(properties ?? {}).flatMap(([list, fields]) => {
    const records: { properties?: object }[] = content?.[list] ?? []
    const used = new Set(records.flatMap((record) => Object.keys(record.properties ?? record)))
    const described = new Set(fields.map(({ name }) => name))
    return [...used]
      .filter((name) => !described.has(name))
      .map((name) => ({ file: path, id: name, wrong: 'The data package does not describe this property.', fix }))
  })
}
