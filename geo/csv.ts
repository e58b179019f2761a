/**
 * `npm run data:csv -- <folder>` writes the records of `geo/sources` as sheets; with `--comma` for a spreadsheet that
 * expects commas. `npm run data:csv -- --read <folder>` takes them back, or says what is wrong and writes nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkSources } from './atlas'
import { describeProblems } from './checks/problem'
import { readSheets } from './csv/readSheets'
import { type Delimiter, writeSheets } from './csv/writeSheets'
import { readSourceFiles, sourcesFolder } from './files'
import { readSources } from './steps/readSources'

const { values, positionals } = parseArgs({
  options: { read: { type: 'string' }, comma: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
const sourceFiles = readSourceFiles()
const { sources, problems } = readSources(sourceFiles)

if (problems.length > 0) fail(describeProblems(problems))
else if (values.read !== undefined) readBack(values.read)
else if (folder !== undefined) write(folder, values.comma ? ',' : ';')
else
  fail(
    'Name a folder: npm run data:csv -- <folder> writes the sheets, npm run data:csv -- --read <folder> takes them back.',
  )

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

function write(into: string, delimiter: Delimiter): void {
  mkdirSync(into, { recursive: true })
  const sheets = writeSheets(sources, delimiter)
  for (const [name, text] of sheets) writeFileSync(join(into, name), text)
  console.log(`${sheets.size} sheets are in ${into}. After editing: npm run data:csv -- --read ${into}`)
}

function readBack(from: string): void {
  let names: string[]
  try {
    names = readdirSync(from).filter((name) => /\.(csv|xlsx?|ods)$/i.test(name) && !name.startsWith('.'))
  } catch {
    fail(`The folder ${from} can’t be read. Is its name right?`)
    return
  }
  const { texts, changes, problems, placed } = readSheets(
    new Map(names.map((name) => [name, readFileSync(join(from, name))])),
    sourceFiles,
  )
  const atSource = problems.length > 0 ? problems : checked(texts).map(placed)
  if (atSource.length > 0) {
    fail(`${describeProblems(atSource)}\nNothing was changed.`)
    return
  }
  const changed = [...texts].filter(([path, text]) => sourceFiles.get(path) !== text)
  for (const [path, text] of changed) writeFileSync(join(sourcesFolder, path), text)
  for (const change of changes) console.log(change)
  console.log(changed.length === 0 ? 'Nothing was edited.' : 'Now make the atlas’s files of it: npm run data')
}

function checked(texts: ReadonlyMap<string, string>) {
  const read = readSources(new Map([...sourceFiles, ...texts]))
  return read.problems.length > 0 ? read.problems : checkSources(read.sources)
}
