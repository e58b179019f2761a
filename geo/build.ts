/** `npm run data`: writes `public/data` from `geo/sources`, or says what is wrong and writes nothing. */
import { buildAtlas } from './atlas'
import { describeProblems } from './checks/problem'
import { readSourceFiles, writeData } from './files'

const { files, problems } = buildAtlas(readSourceFiles())
if (problems.length > 0) {
  console.error(describeProblems(problems))
  process.exitCode = 1
} else {
  writeData(files)
  for (const [name, text] of files)
    console.log(`${name.padEnd(24)}${Buffer.byteLength(text).toLocaleString('en').padStart(10)} bytes`)
}
