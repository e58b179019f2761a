/**
 * `npm run data:release -- 2026.12`: publishes the present sources under a new release id. Writes the id, the log of what
 * was added, changed and removed since the release before, and what this one holds.
 */
import { buildAtlas } from './atlas'
import { describeProblems } from './checks/problem'
import { readSourceFiles, writeSources } from './files'
import { cutRelease } from './package/cutRelease'

const [release] = process.argv.slice(2)
const files = readSourceFiles()
const { published, problems } = buildAtlas(files)
const cut = published && release !== undefined ? cutRelease(release, files, published) : undefined

if (problems.length > 0) fail(describeProblems(problems))
else if (release === undefined) fail('Name the release, year.month[.n]: npm run data:release -- 2026.12')
else if (cut === undefined || 'wrong' in cut) fail(cut?.wrong ?? 'Nothing could be built.')
else {
  writeSources(cut.files)
  console.log(cut.summary)
  console.log('Now run npm run data and commit geo/sources and public/data together.')
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
