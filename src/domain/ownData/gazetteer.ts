/** Which region a cell means: by NUTS id of any level and of earlier versions, or by a name in any language of the data. */
import type { Catalogue } from '@/domain/catalogue'
import { foldings, foldText } from '@/domain/foldText'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { renamedRegions } from '@/domain/renamedRegions'
import type { RemarkCode } from './model'

/** All that recognising needs, as plain data: it is handed to a worker. */
export interface Gazetteer {
  readonly regions: readonly RegionId[]
  /** Folded name and the regions it means; the surest kind of name first. */
  readonly names: readonly (readonly [string, readonly RegionId[]])[]
}

export type Found =
  | {
      readonly regions: readonly RegionId[]
      /** `wider`: a value for all of them together; `part`: of a smaller area in the one. */
      readonly how: 'same' | 'renamed' | 'wider' | 'part' | 'name'
      /** Id or name that was recognised. */
      readonly of: string
    }
  | { readonly problem: Extract<RemarkCode, 'no-region' | 'unknown-region' | 'ambiguous-region' | 'outside'> }

type Names = Map<string, Set<RegionId>>

export const gazetteerOf = memoise((catalogue: Catalogue): Gazetteer => {
  const regions = [...catalogue.regions.values()]
  const byName: Names = new Map()
  for (const { id, name, nameLocal, exonyms } of regions) {
    for (const one of [name, nameLocal, ...Object.values(exonyms ?? {})]) if (one) addName(byName, one, [id])
  }
  const byCountry: Names = new Map()
  for (const { code, labels } of catalogue.countries.values()) {
    const inIt = regions.filter(({ country }) => country === code).map(({ id }) => id)
    for (const label of Object.values(labels)) if (label) addName(byCountry, label, inIt)
  }
  const byPlace: Names = new Map()
  for (const { name, otherNames, regionId } of catalogue.places) {
    if (regionId && catalogue.regions.has(regionId))
      for (const one of [name, ...otherNames]) addName(byPlace, one, [regionId])
  }
  // A region's own name goes before a country's, and that before a town's.
  const names = new Map([...byPlace, ...byCountry, ...byName])
  return { regions: regions.map(({ id }) => id), names: [...names].map(([name, ids]) => [name, [...ids]]) }
})

function addName(names: Names, name: string, ids: readonly RegionId[]): void {
  for (const folded of foldings(name)) {
    for (const form of new Set([folded, withoutKind(folded)])) {
      const known = names.get(form) ?? new Set()
      for (const id of ids) known.add(id)
      names.set(form, known)
    }
  }
}

/** Words that say what sort of region it is, and are left out or translated at will. */
const kindWords = new Set(
  'county region regions voivodeship wojewodztwo apskritis lan maakond maakunta fylke landsdel landskapet land'.split(
    ' ',
  ),
)

function withoutKind(folded: string): string {
  const words = folded.split(' ').filter((word) => !kindWords.has(word))
  return words.length > 0 ? words.join(' ') : folded
}

/** Remembers what it has found: files name the same regions again and again. */
export function createFinder({ regions, names }: Gazetteer): (cell: string) => Found {
  const ids = new Set<string>(regions)
  const byName = new Map(names)
  const answers = new Map<string, Found>()
  const find = (cell: string): Found => {
    const text = cell.trim()
    if (text === '') return { problem: 'no-region' }
    const id = text.toUpperCase()
    return byId(id, ids) ?? nameIn(text, byName) ?? byId(id.split(/[\s,;:(–-]/, 1)[0] ?? '', ids) ?? unknown(id)
  }
  return (cell) => {
    const known = answers.get(cell)
    if (known) return known
    const found = find(cell)
    if (answers.size < 20_000) answers.set(cell, found)
    return found
  }
}

const shapeOfId = /^[A-Z]{2}[A-Z0-9]{0,3}$/

function byId(id: string, ids: ReadonlySet<string>): Found | undefined {
  if (!shapeOfId.test(id)) return undefined
  if (ids.has(id)) return { regions: [id as RegionId], how: 'same', of: id }
  const renamed = renamedRegions.get(id)
  if (renamed && ids.has(renamed)) return { regions: [renamed], how: 'renamed', of: id }
  const inside = [...ids].filter((other) => other.startsWith(id))
  if (inside.length > 0) return { regions: inside as RegionId[], how: inside.length === 1 ? 'same' : 'wider', of: id }
  for (let length = id.length - 1; length > 2; length -= 1) {
    const start = id.slice(0, length)
    const present = ids.has(start) ? start : renamedRegions.get(start)
    if (present && ids.has(present)) return { regions: [present as RegionId], how: 'part', of: id }
  }
  return undefined
}

function nameIn(text: string, names: ReadonlyMap<string, readonly RegionId[]>): Found | undefined {
  const folded = foldText(text.slice(0, 200))
  const regions = names.get(folded) ?? names.get(withoutKind(folded))
  if (!regions) return undefined
  const isCountry = regions.length > 1 && new Set(regions.map((id) => id.slice(0, 2))).size === 1
  if (regions.length === 1) return { regions, how: 'name', of: text }
  return isCountry && regions.length > 3 ? { regions, how: 'wider', of: text } : { problem: 'ambiguous-region' }
}

/** Looks like a NUTS id, but of no region that the map has. */
function unknown(id: string): Found {
  return { problem: /^[A-Z]{2}[A-Z0-9]*\d[A-Z0-9]*$/.test(id) && id.length <= 5 ? 'outside' : 'unknown-region' }
}
