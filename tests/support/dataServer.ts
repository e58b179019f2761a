import { vi } from 'vitest'
import { artefactFiles, manifestFile } from '@/data/artefactFiles'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { ArtefactId } from '@/domain/schema/manifest'
import { makeCompactFiles } from '../../geo/steps/compact/files'
import { rawTestManifest, testArtefacts } from './testCatalogue'

/** As the app loads them. */
export const testCompactFiles = makeCompactFiles(testArtefacts as unknown as Artefacts)

type Answer = () => Response | Promise<Response>

/** Puts `fetch` in front of the small catalogue's files; `faults` says how single files answer instead. */
export function serveTestData(faults: Readonly<Record<string, Answer>> = {}) {
  const files = new Map<string, unknown>([[manifestFile, rawTestManifest]])
  for (const id of Object.keys(testArtefacts) as ArtefactId[]) files.set(artefactFiles[id], testArtefacts[id])
  for (const [file, text] of testCompactFiles) files.set(file, JSON.parse(text))
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    asked.push(address)
    const name = address.replace(/^.*\/data\//, '')
    const fault = faults[name]
    if (fault) return fault()
    return files.has(name) ? Response.json(files.get(name)) : new Response('', { status: 404 })
  })
  return { asked }
}
