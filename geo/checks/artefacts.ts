/** The artefacts as built: in the shape the app expects, pointing at each other, within their size. */
import * as v from 'valibot'
import { type Artefacts, artefactSchemas } from '@/domain/schema/artefacts'
import { type ArtefactId, type Manifest, ManifestSchema } from '@/domain/schema/manifest'
import { artefactFiles } from '../steps/manifest'
import { shapeProblems } from '../steps/readSources'
import { type BorderedRegion, checkSharedBorders } from './boundaries'
import type { Problem } from './problem'

/** Most bytes per file, uncompressed. What is loaded at the start is paid for by every visitor. */
export const sizeBudgets: Readonly<Record<ArtefactId, number>> = {
  sources: 150_000,
  taxonomy: 20_000,
  places: 60_000,
  regions: 530_000,
  land: 620_000,
  borders: 320_000,
  labels: 20_000,
  organisations: 350_000,
  events: 30_000,
  priorities: 180_000,
  projects: 400_000,
  indicators: 200_000,
  links: 1_300_000,
  about: 30_000,
  programmes: 10_000,
}

export function checkArtefacts(artefacts: Artefacts, texts: ReadonlyMap<ArtefactId, string>): Problem[] {
  return [
    ...[...texts.keys()].flatMap((id) => checkShape(id, artefacts[id])),
    ...checkLinkEnds(artefacts),
    ...checkSharedBorders(artefactFiles.regions.path, borderedRegions(artefacts.regions)),
    ...checkSizes(texts),
  ]
}

export function checkManifest(manifest: Manifest): Problem[] {
  const result = v.safeParse(ManifestSchema, manifest)
  return result.success ? [] : shapeProblems('manifest.json', 'file', result.issues)
}

export function checkShape(id: ArtefactId, artefact: unknown): Problem[] {
  const result = v.safeParse(artefactSchemas[id], artefact)
  return result.success ? [] : shapeProblems(artefactFiles[id].path, 'file', result.issues)
}

/** Ends of links, and the evidence they name, exist. */
export function checkLinkEnds({
  links,
  regions,
  projects,
  events,
}: Pick<Artefacts, 'links' | 'regions' | 'projects' | 'events'>): Problem[] {
  const bases = regions.features.filter(({ properties }) => properties.kind === 'base')
  const regionIds = new Set<string>(bases.map(({ properties }) => properties.id))
  const evidence = new Set<string>([
    ...projects.projects.map(({ id }) => id),
    ...events.features.map(({ properties }) => properties.id),
  ])
  return links.features.flatMap(({ properties: link }) => {
    const ends = [link.a, link.b]
      .filter((end) => !regionIds.has(end))
      .map((end) => `The end ${end} is not a base region.`)
    const order = link.a < link.b && link.id === `${link.a}-${link.b}` ? [] : ['Its ends or its id are out of order.']
    const lost = [...link.projects, ...link.events]
      .filter((id) => !evidence.has(id))
      .map((id) => `The evidence "${id}" does not exist.`)
    return [...ends, ...order, ...lost].map((wrong) => ({
      file: artefactFiles.links.path,
      id: link.id,
      wrong,
      fix: 'Rebuild with npm run data; if it stays, geo/steps/links.ts is at fault.',
    }))
  })
}

function borderedRegions({ features }: Artefacts['regions']): BorderedRegion[] {
  return features
    .filter(({ properties }) => properties.kind === 'base')
    .map(({ properties, geometry }) => ({ id: properties.id, neighbours: properties.neighbours, shape: geometry }))
}

export function checkSizes(texts: ReadonlyMap<ArtefactId, string>): Problem[] {
  return [...texts].flatMap(([id, text]) => {
    const bytes = Buffer.byteLength(text)
    if (bytes <= sizeBudgets[id]) return []
    const wrong = `${bytes.toLocaleString('en')} bytes are more than the ${sizeBudgets[id].toLocaleString('en')} allowed.`
    const fix = 'Make the records shorter, or raise the budget in geo/checks/artefacts.ts and say why.'
    return [{ file: artefactFiles[id].path, id: 'file', wrong, fix }]
  })
}
