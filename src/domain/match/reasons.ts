/** What speaks for a candidate and what against, as data; each only where the data bears it out. */
import type { Catalogue, Region } from '@/domain/catalogue'
import type { DomainId, RegionId } from '@/domain/ids'
import { coverageOf } from '@/domain/layers/coverageScore'
import { innovationConditions } from '@/domain/layers/innovationConditions'
import { type Period, periods } from '@/domain/schema/vocabulary'
import type { SharedRecord } from './seeker'

/** A domain is rare where at most this share of the regions with a known strategy name it. */
const rareShare = 0.25
/** Evidence that ended so many years before the data release is old. */
const oldAfterYears = 5
/** Coverage (0–100) below this: little is known. */
const littleCoverage = 50
/** Fewer points apart than this are no gap worth a word. */
const leastGap = 5
const newestPeriod = [...periods].sort().at(-1)

export type ReasonFor =
  /** Domains of both, rarest first; `rare` are those of them that few regions name. */
  | { readonly kind: 'shared'; readonly domains: readonly DomainId[]; readonly rare: readonly DomainId[] }
  | { readonly kind: 'together'; readonly projects: number; readonly events: number }
  /** Points of innovation conditions (0–100) that the candidate is ahead or behind, whole. */
  | { readonly kind: 'ahead' | 'behind'; readonly points: number }
  | { readonly kind: 'distance'; readonly km: number }

export type ReasonAgainst =
  /** Nothing recorded: they may have met all the same. */
  | { readonly kind: 'no-contact' }
  /** The newest dated evidence. */
  | { readonly kind: 'old-evidence'; readonly year: number }
  | { readonly kind: 'no-shared' }
  /** Domains of the seeker that the candidate doesn't name, rarest first. */
  | { readonly kind: 'lacks'; readonly domains: readonly DomainId[] }
  /** What counts for it is a country-wide strategy alone. */
  | { readonly kind: 'national' }
  /** What counts for it is of a period that has ended: no newer strategy is known. */
  | { readonly kind: 'old-strategy'; readonly period: Period }
  /** The atlas knows little of it: coverage 0–100. */
  | { readonly kind: 'little-known'; readonly coverage: number }

export interface ReasonInput {
  /** Region of the seeker. */
  readonly from: RegionId
  readonly to: Region
  /** Domains of either; missing where nothing is known. */
  readonly own: ReadonlySet<DomainId> | undefined
  readonly theirs: ReadonlySet<DomainId> | undefined
  readonly rarity: ReadonlyMap<DomainId, number>
  readonly record: SharedRecord
  readonly km: number
  readonly isNationalOnly: boolean
  /** Of the strategy that counts for the candidate, where the reader chose none. */
  readonly period: Period | undefined
}

export function reasonsFor(catalogue: Catalogue, input: ReasonInput): readonly ReasonFor[] {
  const { shared } = compareDomains(input)
  const { projects, events } = input.record
  const gap = gapOf(catalogue, input)
  const reasons: (ReasonFor | false)[] = [
    shared.length > 0 && { kind: 'shared', domains: shared, rare: shared.filter((domain) => isRare(domain, input)) },
    projects.length + events.length > 0 && { kind: 'together', projects: projects.length, events: events.length },
    gap !== null && Math.abs(gap) >= leastGap && { kind: gap > 0 ? 'ahead' : 'behind', points: Math.abs(gap) },
    { kind: 'distance', km: Math.round(input.km) },
  ]
  return reasons.filter((reason) => reason !== false)
}

export function reasonsAgainst(catalogue: Catalogue, input: ReasonInput): readonly ReasonAgainst[] {
  const { isComparable, shared, lacking } = compareDomains(input)
  const { projects, events, newest } = input.record
  const isOld = newest !== undefined && newest < releaseYear(catalogue) - oldAfterYears
  const coverage = coverageOf(catalogue).get(input.to.id)?.score ?? 0
  const reasons: (ReasonAgainst | false)[] = [
    projects.length + events.length === 0 && { kind: 'no-contact' },
    isOld && { kind: 'old-evidence', year: newest },
    isComparable && shared.length === 0 && { kind: 'no-shared' },
    isComparable && shared.length > 0 && lacking.length > 0 && { kind: 'lacks', domains: lacking },
    input.isNationalOnly && { kind: 'national' },
    input.period !== undefined && input.period !== newestPeriod && { kind: 'old-strategy', period: input.period },
    coverage < littleCoverage && { kind: 'little-known', coverage },
  ]
  return reasons.filter((reason) => reason !== false)
}

/** By rarity, then by id. */
function compareDomains({ own, theirs, rarity }: ReasonInput) {
  const weight = (domain: DomainId) => rarity.get(domain) ?? 0
  const ordered = [...(own ?? [])].sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1))
  return {
    isComparable: own !== undefined && theirs !== undefined,
    shared: ordered.filter((domain) => theirs?.has(domain)),
    lacking: ordered.filter((domain) => theirs && !theirs.has(domain)),
  }
}

function isRare(domain: DomainId, { rarity }: ReasonInput): boolean {
  return (rarity.get(domain) ?? 0) >= -Math.log(rareShare)
}

/** Above zero: the candidate is ahead. */
function gapOf(catalogue: Catalogue, { from, to }: ReasonInput): number | null {
  const conditions = innovationConditions(catalogue)
  const [own, theirs] = [conditions.get(from)?.score, conditions.get(to.id)?.score]
  return own === undefined || theirs === undefined ? null : Math.round(theirs - own)
}

/** Of the data, not of the clock: the same data gives the same reasons for ever. */
function releaseYear({ manifest }: Catalogue): number {
  return Number(manifest.release.slice(0, 4))
}
