/** What the rules of a programme say to a team, as far as the data can tell. */
import type { Catalogue } from '@/domain/catalogue'
import { sortedUnique } from '@/domain/grouping'
import type { CountryCode, OrganisationId } from '@/domain/ids'
import type { Organisation } from '@/domain/schema/organisations'
import type { Programme, Rule } from '@/domain/schema/programmes'
import type { Team } from './team'

export type CheckStatus = 'met' | 'not-met' | 'unknown'

export type CheckReason =
  /** Organisations that surely, and that perhaps sit in the programme area; regions without an organisation in the team. */
  | {
      readonly kind: 'partners'
      readonly sure: number
      readonly unsure: number
      readonly openPlaces: number
    }
  | {
      readonly kind: 'countries'
      readonly sure: readonly CountryCode[]
      /** Would come in addition if their organisations sat in the area. */
      readonly unsure: readonly CountryCode[]
    }
  | { readonly kind: 'lead'; readonly lead: Organisation | null }
  | { readonly kind: 'not-checkable' }

export interface Check {
  readonly rule: Rule
  readonly status: CheckStatus
  readonly reason: CheckReason
}

export type AreaPosition = 'inside' | 'outside' | 'unknown'

/**
 * Whether an organisation sits in the programme area. Without a known region its country decides where all of it, or
 * nothing of it, belongs to the area.
 */
export function areaPosition(
  catalogue: Catalogue,
  { regionId, country }: Pick<Organisation, 'regionId' | 'country'>,
  { period, partlyInArea }: Pick<Programme, 'period' | 'partlyInArea'>,
): AreaPosition {
  const region = regionId && catalogue.regions.get(regionId)
  if (region && partlyInArea.includes(region.id)) return 'unknown'
  if (region) return region.programmePeriods.includes(period) ? 'inside' : 'outside'
  const ofCountry = [...catalogue.regions.values()].filter((one) => one.country === country)
  const within = ofCountry.filter(
    ({ id, programmePeriods }) => !partlyInArea.includes(id) && programmePeriods.includes(period),
  )
  if (ofCountry.length === 0) return 'outside'
  return within.length === ofCountry.length ? 'inside' : 'unknown'
}

/** In the order of the rules. `lead`: the organisation that the reader named. */
export function checkTeam(
  catalogue: Catalogue,
  programme: Programme,
  team: Team,
  lead: OrganisationId | null,
): readonly Check[] {
  const at = (position: AreaPosition) =>
    team.organisations.filter((body) => areaPosition(catalogue, body, programme) === position)
  const [sure, unsure] = [at('inside'), at('unknown')]
  const openPlaces = team.places.filter(({ organisations }) => organisations.length === 0).length
  return programme.rules.map((rule) => ({ rule, ...answer(rule, { team, sure, unsure, openPlaces, lead }) }))
}

interface Known {
  readonly team: Team
  readonly sure: readonly Organisation[]
  readonly unsure: readonly Organisation[]
  readonly openPlaces: number
  readonly lead: OrganisationId | null
}

function answer(rule: Rule, { team, sure, unsure, openPlaces, lead }: Known): Omit<Check, 'rule'> {
  switch (rule.kind) {
    case 'partners': {
      const counts = { sure: sure.length, unsure: unsure.length }
      return { status: enough(rule.least, counts), reason: { kind: rule.kind, ...counts, openPlaces } }
    }
    case 'countries': {
      const countries = countriesOf(sure)
      const more = countriesOf(unsure).filter((code) => !countries.includes(code))
      const status = enough(rule.least, { sure: countries.length, unsure: more.length })
      return { status, reason: { kind: rule.kind, sure: countries, unsure: more } }
    }
    case 'lead': {
      const found = team.organisations.find(({ id }) => id === lead) ?? null
      return { status: found ? 'met' : 'not-met', reason: { kind: rule.kind, lead: found } }
    }
    case 'not-checkable':
      return { status: 'unknown', reason: { kind: rule.kind } }
  }
}

/** Unknown only where what is unsure decides. */
function enough(least: number, { sure, unsure }: { readonly sure: number; readonly unsure: number }): CheckStatus {
  if (sure >= least) return 'met'
  return sure + unsure >= least ? 'unknown' : 'not-met'
}

function countriesOf(organisations: readonly Organisation[]): readonly CountryCode[] {
  return sortedUnique(organisations.map(({ country }) => country))
}
