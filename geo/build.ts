/** `npm run data`: writes `public/data` from `geo/sources`, or with `--sources` and `--to` one folder from another, or says what is wrong and writes nothing. */
import { buildAtlas } from './atlas'
import { describeProblems } from './checks/problem'
import { foldersAsked, readSourceFiles, writeData } from './files'

const folders = foldersAsked(process.argv.slice(2))
const { files, problems } = buildAtlas(readSourceFiles(folders.sources))
if (problems.length > 0) {
  console.error(describeProblems(problems))
  process.exitCode = 1
} else {
  writeData(files, folders.to)
  for (const [name, text] of files)
    console.log(`${name.padEnd(24)}${Buffer.byteLength(text).toLocaleString('en').padStart(10)} bytes`)
}
