/** Priorities in the chosen domains: how many, whose, or which. */
import type { DomainId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { type RegionFilter, type RegionMatch, regionMatches, regionParts } from '@/domain/selectors'
import { type ClassKind, countSteps, layerResult, noDataKey, noMatchKey, sourcesOf, stepOf } from './classes'
import type { Layer, LayerCell, LayerFill } from './layer'

const labels = { one: 'map.legend.count', range: 'map.legend.range', atLeast: 'map.legend.atLeast' } as const
/** Whole strategies name from 1 to 11 priorities, most of them 3 to 5: steps that share the regions out evenly. */
const wholeStrategies = countSteps([1, 3, 4, 5, 7], labels)
/** Of those that name the chosen domains there are fewer. */
const chosenDomains = countSteps([1, 2, 3, 5], labels)
/** More colours than these can't be told apart. */
const mostColours = 4

export const specialisations: Layer = {
  id: 'specialisations',
  group: 'specialisation',
  title: { id: 'layer.specialisations' },
  explanation: { id: 'layer.specialisations.explanation' },
  evaluate: memoise(
    (catalogue, filter) => {
      const matches = regionMatches(catalogue, filter)
      const { classes, cells } = classify(matches, filter)
      const counting = [...matches.values()].filter((match) => match.matches).flatMap(({ priorities }) => priorities)
      return layerResult(catalogue, filter, classes, {
        cells,
        unit: { id: 'layer.unit.priorities' },
        decimals: 0,
        year: { id: `legend.strategies.${filter.period ?? 'newest'}` },
        sources: sourcesOf(counting),
        noDataMeaning: { id: 'layer.specialisations.noData' },
        notes: [{ id: 'layer.domainsAreOurs' }],
      })
    },
    (catalogue, filter) => [catalogue, ...regionParts(filter)],
  ),
}

type Matches = ReturnType<typeof regionMatches>
interface Classified {
  readonly classes: readonly ClassKind[]
  readonly cells: ReadonlyMap<RegionId, LayerCell>
}

function classify(matches: Matches, filter: RegionFilter): Classified {
  const chosen = filter.domains
  if (chosen.length === 1) return { classes: oneDomain, cells: cellsOf(matches, filter, ofOneDomain) }
  if (chosen.length > 1 && chosen.length <= mostColours) return byCombination(matches, filter)
  const steps = chosen.length === 0 ? wholeStrategies : chosenDomains
  const classOf = ({ priorities }: RegionMatch) => stepOf(steps, priorities.length)?.key ?? noMatchKey
  return { classes: steps, cells: cellsOf(matches, filter, classOf) }
}

function cellsOf(matches: Matches, filter: RegionFilter, classOf: (match: RegionMatch) => string) {
  const { countries, domains: chosen } = filter
  const cells = new Map<RegionId, LayerCell>()
  for (const [id, match] of matches) {
    const isOutside = countries.length > 0 && !countries.includes(match.region.country)
    if (isOutside) cells.set(id, { classKey: noMatchKey })
    else if (match.level === 'no-data') cells.set(id, { classKey: noDataKey })
    else if (!match.matches) cells.set(id, { classKey: noMatchKey, value: match.priorities.length })
    else {
      cells.set(id, {
        classKey: classOf(match),
        value: match.priorities.length,
        sources: sourcesOf(match.priorities),
        ...(chosen.length > 0 && { domains: match.domains }),
        ...(match.level === 'national' && { note: 'national' }),
      })
    }
  }
  return cells
}

const oneDomain: readonly ClassKind[] = [
  { key: 'own', label: { id: 'layer.class.ownPriority' }, fill: 'ramp-5' },
  { key: 'national', label: { id: 'layer.class.nationalOnly' }, fill: { pattern: 'rising', colours: ['ramp-3'] } },
]
const ofOneDomain = ({ level }: RegionMatch) => (level === 'national' ? 'national' : 'own')

const combinationKey = (domains: readonly DomainId[]) => domains.join('~')

/** One class for each combination that occurs, few domains first, in the order of the chosen ones. */
function byCombination(matches: Matches, filter: RegionFilter): Classified {
  const cells = cellsOf(matches, filter, ({ domains }) => combinationKey(domains))
  const combinations = new Map<string, readonly DomainId[]>()
  for (const { classKey, domains } of cells.values()) if (domains) combinations.set(classKey, domains)
  const places = (domains: readonly DomainId[]) => domains.map((domain) => filter.domains.indexOf(domain))
  const classes = [...combinations]
    .map(([key, domains]) => ({ key, domains, places: places(domains) }))
    .sort((one, other) => one.places.length - other.places.length || compareLists(one.places, other.places))
    .map(({ key, domains, places }): ClassKind => {
      const label = { id: 'layer.class.domains', values: { count: domains.length } }
      return { key, domains, label, fill: domainFill(places) }
    })
  return { classes, cells }
}

const compareLists = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((place, index) => place !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

const colours = ['domain-1', 'domain-2', 'domain-3', 'domain-4'] as const
const patterns = ['rising', 'dots', 'falling', 'grid'] as const

function domainFill(places: readonly number[]): LayerFill {
  const [first = 0] = places
  const pattern = places.length > 1 ? 'bands' : (patterns[first] ?? 'rising')
  return { pattern, colours: places.map((place) => colours[place] ?? 'domain-1') }
}
