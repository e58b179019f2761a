/**
 * links.compact.json: one entry per link in each column, in the order of the published file. Lists that many links share
 * are stored once; the id, the distance and the curve follow from the two ends.
 */
import * as v from 'valibot'
import type { Link } from '@/domain/catalogue'
import { distanceKm, unitVector } from '@/domain/greatCircle'
import { linkId, type RegionId } from '@/domain/ids'
import type { RegionProperties } from '@/domain/schema/geometry'
import { DomainIdSchema, EventIdSchema, list, ProjectIdSchema, RegionIdSchema, year } from '@/domain/schema/vocabulary'

/** Affinity is stored in whole steps of this share; −1 where it is missing. */
export const affinitySteps = 10_000

const areIntegers = (least: number) => (value: unknown) =>
  Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= least)
const indices = v.custom<readonly number[]>(areIntegers(0), 'Not a list of whole numbers')
const areLists = areIntegers(0)
/** Distinct lists of indices. */
const lists = v.custom<readonly (readonly number[])[]>(
  (value) => Array.isArray(value) && value.every(areLists),
  'Not a list of lists of whole numbers',
)

export const LinksTableSchema = v.object({
  regions: list(RegionIdSchema),
  projects: list(ProjectIdSchema),
  events: list(EventIdSchema),
  domains: list(DomainIdSchema),
  years: list(year),
  /** Distinct lists; each number is an index into the table of the same name (`sharedDomains`: of domains). */
  lists: v.object({ projects: lists, events: lists, years: lists, domains: lists, sharedDomains: lists }),
  links: v.object({
    /** Both ends by index; the first as the difference to the link before, since links are sorted. */
    a: v.custom<readonly number[]>(areIntegers(Number.MIN_SAFE_INTEGER), 'Not a list of whole numbers'),
    b: indices,
    affinity: v.custom<readonly number[]>(areIntegers(-1), 'Not a list of whole numbers'),
    /** Each an index into `lists`. */
    projects: indices,
    events: indices,
    years: indices,
    domains: indices,
    sharedDomains: indices,
  }),
})
export type LinksTable = v.InferOutput<typeof LinksTableSchema>

/** Where a link can end. */
export type PlacedRegion = Pick<RegionProperties, 'id' | 'labelPoint'>

/** Links decoded in one go: a few milliseconds. */
const batch = 2_000

/** Pauses between batches. Throws a `RangeError` where the columns differ in length or point at nothing. */
export function* decodeLinks(table: LinksTable, regions: readonly PlacedRegion[]): Generator<void, readonly Link[]> {
  const { a, b, affinity } = table.links
  if (Object.values(table.links).some(({ length }) => length !== a.length)) {
    throw new RangeError('Its columns differ in length')
  }
  const ends = endsOf(table.regions, regions)
  const projects = columnOf(table.lists.projects, table.projects, table.links.projects)
  const events = columnOf(table.lists.events, table.events, table.links.events)
  const years = columnOf(table.lists.years, table.years, table.links.years)
  const domains = columnOf(table.lists.domains, table.domains, table.links.domains)
  const sharedDomains = columnOf(table.lists.sharedDomains, table.domains, table.links.sharedDomains)
  const found: Link[] = []
  let first = 0
  for (let row = 0; row < a.length; row += 1) {
    first += itemAt(a, row)
    const [from, to] = [itemAt(ends, first), itemAt(ends, itemAt(b, row))]
    const likeness = itemAt(affinity, row)
    const link: Link = {
      id: linkId(from.id, to.id),
      a: from.id,
      b: to.id,
      projects: projects(row),
      events: events(row),
      years: years(row),
      domains: domains(row),
      sharedDomains: sharedDomains(row),
      distanceKm: distanceKm(from.vector, to.vector),
    }
    if (likeness >= 0) link.affinity = likeness / affinitySteps
    found.push(link)
    if (row % batch === batch - 1) yield
  }
  return found
}

function endsOf(ids: readonly RegionId[], regions: readonly PlacedRegion[]) {
  const points = new Map(regions.map(({ id, labelPoint }) => [id, labelPoint]))
  return ids.map((id) => {
    const point = points.get(id)
    if (!point) throw new RangeError(`A link ends in ${id}, which is no region`)
    return { id, vector: unitVector(point) }
  })
}

/** The list of each row; rows that say the same share one, made when it is first asked for. */
function columnOf<T>(distinct: readonly (readonly number[])[], items: readonly T[], rows: readonly number[]) {
  const decoded: T[][] = []
  return (row: number): T[] => {
    const at = itemAt(rows, row)
    const known = decoded[at]
    if (known) return known
    const list = itemAt(distinct, at).map((index) => itemAt(items, index))
    decoded[at] = list
    return list
  }
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`There is no entry ${index}`)
  return item
}
