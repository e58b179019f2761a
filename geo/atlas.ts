/** The whole way from the texts of the sources to the texts of the artefacts, with everything that is wrong on it. Pure. */
import type { ArtefactId } from '@/domain/schema/manifest'
import { checkAbout } from './checks/about'
import { checkArea } from './checks/area'
import { checkArtefacts, checkManifest } from './checks/artefacts'
import { checkBoundaries } from './checks/boundaries'
import { checkCompact } from './checks/compact'
import { checkDates } from './checks/dates'
import { checkEvidence } from './checks/evidence'
import { checkIds } from './checks/ids'
import { checkOwnLists } from './checks/ownLists'
import { checkPackage } from './checks/package'
import type { Problem } from './checks/problem'
import { checkReferences } from './checks/references'
import { makePackage } from './package/makePackage'
import { readReleases } from './package/releases'
import type { Published } from './package/table'
import { areaFile, makeArea } from './steps/area'
import { gridOf, makeArtefacts } from './steps/artefacts'
import { makeCompactFiles } from './steps/compact/files'
import { artefactFiles, makeManifest } from './steps/manifest'
import { readSources, type Sources } from './steps/readSources'
import { serialise } from './steps/serialise'

export interface Built {
  /** Text by file name; empty while the sources have problems. */
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** What the files are texts of; missing while the sources have problems. */
  readonly published?: Published
}

/** `sourceFiles`: text by path below `geo/sources`. */
export function buildAtlas(sourceFiles: ReadonlyMap<string, string>): Built {
  const { sources, problems } = readSources(sourceFiles)
  const { releases, problems: inReleases } = readReleases(sourceFiles, sources.area?.release ?? '')
  const atSource = [...problems, ...inReleases, ...checkSources(sources)]
  // Artefacts of broken sources would only repeat each problem in other words.
  if (atSource.length > 0) return { files: new Map(), problems: atSource }
  const artefacts = makeArtefacts(sources)
  const ids = Object.keys(artefactFiles) as ArtefactId[]
  const texts = new Map(ids.map((id) => [id, serialise(artefacts[id])]))
  const compact = makeCompactFiles(artefacts, gridOf(sources))
  const manifest = makeManifest(sources, artefacts, { texts, compact })
  const files = new Map([...[...texts].map(([id, text]) => [artefactFiles[id].path, text] as const), ...compact])
  files.set('manifest.json', serialise(manifest))
  files.set(areaFile, serialise(makeArea(sources)))
  const inArtefacts = [
    ...checkArtefacts(artefacts, texts),
    ...checkCompact(artefacts, compact),
    ...checkManifest(manifest),
  ]
  const published = { artefacts, manifest }
  for (const [name, text] of makePackage(published, releases, files)) files.set(name, text)
  return { files, problems: [...inArtefacts, ...checkPackage(files)], published }
}

export function checkSources(sources: Sources): Problem[] {
  return [
    ...checkIds(sources),
    ...checkReferences(sources),
    ...checkEvidence(sources),
    ...checkDates(sources),
    ...checkOwnLists(sources),
    ...checkBoundaries(sources),
    ...checkAbout(sources),
    ...checkArea(sources),
  ]
}

/** Differences between what was built and what is committed, both by file name. */
export function compareFiles(built: ReadonlyMap<string, string>, committed: ReadonlyMap<string, string>): Problem[] {
  const fix = 'Run npm run data and commit the result; public/data is never edited by hand.'
  const changed = [...built].flatMap(([file, text]) => {
    const other = committed.get(file)
    if (other === text) return []
    if (other === undefined) return [{ file, id: 'file', wrong: 'The file is missing.', fix }]
    return [{ file, id: `line ${firstDifference(text, other)}`, wrong: 'It differs from what the sources give.', fix }]
  })
  const extra = [...committed.keys()].filter((file) => !built.has(file))
  return [
    ...changed,
    ...extra.map((file) => ({ file, id: 'file', wrong: 'No step makes this file.', fix: 'Remove it.' })),
  ]
}

function firstDifference(a: string, b: string): number {
  const [linesA, linesB] = [a.split('\n'), b.split('\n')]
  const index = linesA.findIndex((line, number) => line !== linesB[number])
  return (index < 0 ? linesA.length : index) + 1
}
