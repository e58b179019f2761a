/** `npm run data:check`: builds in memory and compares with what is committed; exit code 1 and a list if anything is wrong. */
import { buildAtlas, compareFiles } from './atlas'
import { describeProblems } from './checks/problem'
import { readCommittedData, readSourceFiles } from './files'

const { files, problems } = buildAtlas(readSourceFiles())
const all = problems.length > 0 ? problems : compareFiles(files, readCommittedData())
if (all.length > 0) {
  console.error(describeProblems(all))
  process.exitCode = 1
} else {
  console.log(`Data: ${files.size} files agree with their sources.`)
}
