/** Which files of the data folder the app loads: some are published in a form that it needs less of. */
import { artefactFiles, manifestFile } from '../data/artefactFiles.ts'
import { compactFiles, compactParts } from '../domain/compact/files.ts'

const heldByOthers = new Set<string>(
  Object.values(compactParts).flatMap((parts) => parts.map((id) => artefactFiles[id])),
)

export const loadedFiles: readonly string[] = [
  manifestFile,
  ...Object.values(compactFiles),
  ...Object.values(artefactFiles).filter((file) => !heldByOthers.has(file)),
]

/** Rooms that are opened later want them. */
const lateFiles: readonly string[] = [artefactFiles.about, artefactFiles.programmes]

/** What the map waits for: asked for while the page is still being read. */
export const filesAtStart: readonly string[] = loadedFiles.filter((file) => !lateFiles.includes(file))
