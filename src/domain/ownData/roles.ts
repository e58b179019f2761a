/** What each column is, guessed from its title and its cells; the reader may say otherwise. */
import { foldText } from '@/domain/foldText'
import { parseCoordinate } from './coordinates'
import type { Found } from './gazetteer'
import { type Heading, isCounter, rankHeading } from './headings'
import type { OwnKind, OwnTable } from './model'
import { decimalMarkOf, isMissing, parseNumber } from './numbers'

export const roleNames = [
  'region',
  'value',
  'latitude',
  'longitude',
  'name',
  'from',
  'to',
  'weight',
  'linkKind',
] as const
export type RoleName = (typeof roleNames)[number]

/** Number of the column of each role, from 0; `null` where there is none. */
export type Roles = Readonly<Record<RoleName, number | null>> & {
  readonly kind: OwnKind
  /** Where several rows are of one region. */
  readonly combine: 'sum' | 'mean'
}

/** Roles that matter for a kind, in the order asked; the first ones can't be done without. */
export const rolesOfKind = {
  choropleth: { needed: ['region'], others: ['value'] },
  points: { needed: ['latitude', 'longitude'], others: ['name', 'value'] },
  links: { needed: ['from', 'to'], others: ['weight', 'linkKind'] },
} as const satisfies Record<OwnKind, { needed: readonly RoleName[]; others: readonly RoleName[] }>

export interface ColumnFacts {
  readonly folded: string
  /** Shares of the filled cells looked at. */
  readonly numeric: number
  readonly located: number
  readonly placed: number
  readonly hasFractions: boolean
  readonly isEmpty: boolean
}

const looked = 300

export function factsOf(table: OwnTable, find: (cell: string) => Found): readonly ColumnFacts[] {
  const step = Math.max(1, Math.floor(table.rows.length / looked))
  const sample = table.rows.filter((_, index) => index % step === 0).slice(0, looked)
  return table.header.map((title, index) => {
    const cells = sample.map((row) => row[index] ?? '').filter((cell) => !isMissing(cell))
    const mark = decimalMarkOf(cells)
    const numbers = cells.map((cell) => parseNumber(cell, mark)).filter((value) => value !== undefined)
    const share = (count: number) => (cells.length > 0 ? count / cells.length : 0)
    return {
      folded: foldText(title),
      numeric: share(numbers.length),
      located: share(cells.filter((cell) => parseCoordinate(cell, mark) !== undefined).length),
      placed: share(cells.filter((cell) => 'regions' in find(cell)).length),
      hasFractions: numbers.some((value) => !Number.isInteger(value)),
      isEmpty: cells.length === 0,
    }
  })
}

export function guessRoles(facts: readonly ColumnFacts[]): Roles {
  const isNumeric = ({ numeric }: ColumnFacts) => numeric > 0.5
  const isLocated = ({ located }: ColumnFacts) => located > 0.5
  const isPlace = (fact: ColumnFacts) => fact.placed >= 0.4 && !isNumeric(fact)
  const titled = (heading: Heading, test: (fact: ColumnFacts) => boolean) => best(facts, heading, test)
  const [from, to] = ends(facts, isPlace)
  const latitude = titled('latitude', isLocated)
  const longitude = titled('longitude', isLocated)
  const region = titled('region', isPlace) ?? mostPlaced(facts) ?? titled('region', (fact) => !isNumeric(fact))
  const kind: OwnKind =
    from !== null && to !== null ? 'links' : latitude !== null && longitude !== null ? 'points' : 'choropleth'
  const taken = kind === 'links' ? [from, to] : kind === 'points' ? [latitude, longitude] : [region]
  const value = valueColumn(facts, taken, isNumeric)
  const name = titled('name', (fact) => !isNumeric(fact)) ?? firstText(facts, taken)
  const weight = kind === 'links' ? (titled('weight', isNumeric) ?? value) : null
  return {
    ...{ kind, region, value, latitude, longitude, name, from, to, weight },
    linkKind: titled('kind', (fact) => !isNumeric(fact)),
    combine: value !== null && facts[value]?.hasFractions ? 'mean' : 'sum',
  }
}

/** Of the columns with a fitting title and cells, the one with the surest title. */
function best(facts: readonly ColumnFacts[], heading: Heading, test: (fact: ColumnFacts) => boolean): number | null {
  let found: { index: number; rank: number } | null = null
  for (const [index, fact] of facts.entries()) {
    const rank = rankHeading(heading, fact.folded)
    if (rank !== undefined && test(fact) && (found === null || rank < found.rank)) found = { index, rank }
  }
  return found?.index ?? null
}

/** Both by title, or neither. */
function ends(facts: readonly ColumnFacts[], isPlace: (fact: ColumnFacts) => boolean) {
  const from = best(facts, 'from', isPlace)
  const to = best(facts, 'to', isPlace)
  return from !== null && to !== null && from !== to ? ([from, to] as const) : ([null, null] as const)
}

function mostPlaced(facts: readonly ColumnFacts[]): number | null {
  const placed = facts.map(({ placed }) => placed)
  const most = Math.max(0, ...placed)
  return most >= 0.2 ? placed.indexOf(most) : null
}

function valueColumn(
  facts: readonly ColumnFacts[],
  taken: readonly (number | null)[],
  isNumeric: (fact: ColumnFacts) => boolean,
): number | null {
  const free = (index: number) => !taken.includes(index)
  // A title that says so is believed, even where most cells hold something else: the report names them.
  const titled = best(facts, 'value', ({ isEmpty }) => !isEmpty)
  if (titled !== null && free(titled)) return titled
  const at = facts.findIndex((fact, index) => free(index) && isNumeric(fact) && !isCounter(fact.folded))
  return at < 0 ? null : at
}

function firstText(facts: readonly ColumnFacts[], taken: readonly (number | null)[]): number | null {
  const at = facts.findIndex(({ numeric, isEmpty }, index) => !taken.includes(index) && numeric <= 0.5 && !isEmpty)
  return at < 0 ? null : at
}
