/** What the published artefacts say, read straight from the files: the other side of every comparison in the specs. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { ArtefactId, Manifest } from '@/domain/schema/manifest'
import type { Organisation } from '@/domain/schema/organisations'
import type { Priority } from '@/domain/schema/priorities'
import type { Project } from '@/domain/schema/projects'

/** Longitude and latitude. */
export type Position = readonly [number, number]

const dataFolder = new URL('../../public/data/', import.meta.url)
const readJson = (path: string) => JSON.parse(readFileSync(fileURLToPath(new URL(path, dataFolder)), 'utf8'))

export const manifest: Manifest = readJson('manifest.json')

/** Path of an artefact below `public/data/`. */
export function pathOf(id: ArtefactId): string {
  const file = manifest.files.find((entry) => entry.id === id)
  if (file === undefined) throw new Error(`The manifest has no ${id}`)
  return file.path
}

/** Address, as a pattern, at which the built page asks for an artefact. */
export function requestFor(id: ArtefactId): string {
  return `**/assets/${pathOf(id).replace('.', '-*.')}`
}

function read<K extends ArtefactId>(id: K): Artefacts[K] {
  return readJson(pathOf(id))
}

const { features: regionFeatures } = read('regions')
const { priorities } = read('priorities')
const { projects } = read('projects')
const { domains } = read('taxonomy')
const { features: linkFeatures } = read('links')
const organisations = read('organisations').features

export const baseRegions = regionFeatures.map(({ properties }) => properties).filter(({ kind }) => kind === 'base')
export const sources = read('sources').sources

export function regionOf(id: string) {
  const region = baseRegions.find((entry) => entry.id === id)
  if (region === undefined) throw new Error(`There is no region ${id}`)
  return region
}

export function domainLabel(id: string): string {
  const label = domains.find((domain) => domain.id === id)?.labels.en
  if (label === undefined) throw new Error(`There is no domain ${id}`)
  return label
}

/** Priorities of the newest period of which the region has any. */
export function newestPriorities(regionId: string): readonly Priority[] {
  const own = priorities.filter(({ regionIds }) => regionIds.some((id) => id === regionId))
  const newest = own
    .map(({ period }) => period)
    .sort()
    .at(-1)
  return own.filter(({ period }) => period === newest)
}

/** Regions whose newest priorities name every one of the domains. */
export function regionsWithAll(wanted: readonly string[]): readonly string[] {
  return baseRegions
    .map(({ id }) => id)
    .filter((id) => {
      const named = new Set<string>(newestPriorities(id).flatMap((priority) => priority.domains))
      return wanted.every((domain) => named.has(domain))
    })
}

export function projectOf(id: string): Project {
  const project = projects.find((entry) => entry.id === id)
  if (project === undefined) throw new Error(`There is no project ${id}`)
  return project
}

export function linkOf(id: string) {
  const link = linkFeatures.find(({ properties }) => properties.id === id)?.properties
  if (link === undefined) throw new Error(`There is no link ${id}`)
  return link
}

/** Projects that the link of two regions names as its evidence, in the order of their ids. */
export function projectsBetween(a: string, b: string): readonly Project[] {
  return linkOf(`${a}-${b}`).projects.map(projectOf)
}

/** Regions that are alike and have no recorded cooperation with this one, most alike first. */
export function unusedAffinities(regionId: string) {
  return linkFeatures
    .map(({ properties }) => properties)
    .filter(({ a, b }) => a === regionId || b === regionId)
    .filter(({ projects: joint, events }) => joint.length + events.length === 0)
    .map(({ a, b, affinity }) => ({ other: a === regionId ? b : a, affinity }))
    .sort((one, other) => (other.affinity ?? 0) - (one.affinity ?? 0))
}

/** Names of all organisations whose helix side is the support of business. */
export const businessSupport = organisations
  .map(({ properties }) => properties)
  .filter(({ helix }) => helix === 'business-support')
  .map(({ name }) => name)

/** Languages on offer, in their order. */
export const languages: readonly string[] = readJson('area.json').languages

/** Ids of all texts, which nobody should ever see in place of one. Those of one word are words of the page as well. */
export const messageIds: readonly string[] = [
  ...readFileSync(fileURLToPath(new URL('../../src/i18n/locales/en.po', import.meta.url)), 'utf8').matchAll(
    /^msgid "([a-z][\w-]*\.[\w.-]+)"$/gm,
  ),
].flatMap(([, id]) => id ?? [])

export interface Partner {
  readonly organisation: Organisation
  readonly position: Position
}

/** Lead partner and partners of GoSmart BSR itself, with their seats. */
export function gosmartPartners(): readonly Partner[] {
  return projectOf('gosmart-bsr')
    .partners.filter(({ role }) => role !== 'associated')
    .map(({ organisationId }) => {
      const feature = organisations.find(({ properties }) => properties.id === organisationId)
      if (!feature?.geometry) throw new Error(`${organisationId} has no seat`)
      return { organisation: feature.properties, position: feature.geometry.coordinates }
    })
}
