/**
 * The one table of what a link carries: parameter, default, text form and kind of history entry of each key.
 * The order is that of the parameters in a link. A new key of `LinkView` doesn't compile until it stands here.
 */

import { gridIds, linkKinds, linkScopes, pointKinds, tableIds } from '@/domain/filter'
import type { CountryCode, DomainId, OrganisationId } from '@/domain/ids'
import { idPatterns } from '@/domain/ids'
import { roles } from '@/domain/schema/organisations'
import { helixSides, languages, periods } from '@/domain/schema/vocabulary'
import { type Decoded, list, oneOf, parsed, someOf, someOrNone } from './decoders'
import type { LinkView, MomentView } from './state'
import { rooms } from './state'
import {
  parseAim,
  parseCamera,
  parseCount,
  parseRegionId,
  parseSelection,
  parseYears,
  writeAim,
  writeCamera,
  writeSelection,
} from './texts'

export interface UrlKey<T> {
  readonly kind: 'url'
  readonly param: string
  readonly fallback: T
  readonly decode: (text: string) => Decoded<T>
  /** `null`: nothing to write. */
  readonly encode: (value: T) => string | null
  /**
   * `push`: Back returns to the value before. `push-cleared`: so it does where the value went back to its default.
   * `push-named`: so it does unless both values are free ones, as a slider sets them.
   */
  readonly history: 'push' | 'replace' | 'push-cleared' | 'push-named'
}

/** Lives as long as the page and is in no link. */
export interface MomentKey<T> {
  readonly kind: 'none'
  readonly fallback: T
}

/** `unknownParameters` is what is left when every key has taken its own; the codec keeps it. */
export type LinkKey = Exclude<keyof LinkView, 'unknownParameters'>

const push = { kind: 'url', history: 'push' } as const
const replace = { kind: 'url', history: 'replace' } as const
/** Sliders replace; dropping what they chose is a step of its own, which one may regret. */
const slider = { kind: 'url', history: 'push-cleared' } as const

const joined = (items: readonly string[]) => (items.length > 0 ? items.join('~') : null)
const joinedOrNone = (items: readonly string[]) => joined(items) ?? 'none'
const orNothing =
  <T>(write: (value: T) => string) =>
  (value: T | null) =>
    value === null ? null : write(value)
const slug = (text: string) => (idPatterns.slug.test(text) ? text : undefined)
const domainId = (text: string) => slug(text) as DomainId | undefined
const countryCode = (text: string) => (idPatterns.country.test(text) ? (text as CountryCode) : undefined)
const organisationId = (text: string) => slug(text) as OrganisationId | undefined
const member = (text: string) => organisationId(text) ?? parseRegionId(text)
const column = (text: string) => (/^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/.test(text) ? text : undefined)
const order = (text: string) => (column(text.replace(/^-/, '')) ? text : undefined)
const release = (text: string) => (/^\d{4}\.\d{2}(\.\d+)?$/.test(text) ? text : undefined)
const flag = (text: string) => (text === '1' ? true : text === '0' ? false : undefined)
const atMost = <T>(most: number, items: readonly T[]) => (items.length <= most ? items : undefined)

/** One region is a comparison begun; more than four are no longer one. */
function comparedList(text: string): Decoded<LinkView['compared']> {
  const { value, rejected } = list(parseRegionId)(text)
  const few = value && atMost(4, value)
  return few ? { value: few, rejected } : { value: undefined, rejected: [text] }
}

export const linkKeys: { readonly [K in LinkKey]: UrlKey<LinkView[K]> } = {
  room: { ...push, param: 'view', fallback: 'map', decode: parsed(oneOf(rooms)), encode: String },
  selection: {
    ...push,
    param: 'sel',
    fallback: null,
    decode: parsed(parseSelection),
    encode: orNothing(writeSelection),
  },
  domains: { ...push, param: 'd', fallback: [], decode: list(domainId), encode: joined },
  match: { ...push, param: 'match', fallback: 'any', decode: parsed(oneOf(['any', 'all'] as const)), encode: String },
  period: { ...push, param: 'period', fallback: null, decode: parsed(oneOf(periods)), encode: orNothing(String) },
  layer: { ...push, param: 'layer', fallback: 'specialisations', decode: parsed(slug), encode: String },
  linkKinds: {
    ...push,
    param: 'links',
    fallback: ['project', 'event'],
    decode: someOrNone(linkKinds),
    encode: joinedOrNone,
  },
  top: {
    ...replace,
    param: 'top',
    fallback: 60,
    decode: parsed((text) => (text === 'all' ? text : parseCount(text))),
    encode: String,
  },
  years: {
    ...slider,
    param: 'years',
    fallback: null,
    decode: parsed(parseYears),
    encode: orNothing((years) => years.join('-')),
  },
  minEvidence: { ...slider, param: 'min', fallback: 1, decode: parsed(parseCount), encode: String },
  countries: { ...push, param: 'country', fallback: [], decode: list(countryCode), encode: joined },
  linkScope: { ...push, param: 'scope', fallback: 'all', decode: parsed(oneOf(linkScopes)), encode: String },
  whiteSpace: {
    ...push,
    param: 'gap',
    fallback: false,
    decode: parsed(flag),
    encode: (isWanted) => (isWanted ? '1' : null),
  },
  points: { ...push, param: 'points', fallback: ['partner'], decode: someOrNone(pointKinds), encode: joinedOrNone },
  helix: { ...push, param: 'helix', fallback: [], decode: someOf(helixSides), encode: joined },
  roles: { ...push, param: 'role', fallback: [], decode: someOf(roles), encode: joined },
  matchFor: { ...push, param: 'for', fallback: null, decode: parsed(member), encode: orNothing(String) },
  aim: {
    kind: 'url',
    history: 'push-named',
    param: 'aim',
    fallback: 'new',
    decode: parsed(parseAim),
    encode: writeAim,
  },
  compared: { ...push, param: 'with', fallback: [], decode: comparedList, encode: joined },
  team: { ...push, param: 'team', fallback: [], decode: list(member), encode: joined },
  lead: { ...push, param: 'lead', fallback: null, decode: parsed(organisationId), encode: orNothing(String) },
  group: { ...push, param: 'group', fallback: [], decode: list(parseRegionId), encode: joined },
  sort: { ...push, param: 'sort', fallback: null, decode: parsed(order), encode: orNothing(String) },
  table: { ...push, param: 'table', fallback: 'regions', decode: parsed(oneOf(tableIds)), encode: String },
  columns: { ...push, param: 'cols', fallback: [], decode: list(column), encode: joined },
  grid: { ...push, param: 'grid', fallback: 'domains', decode: parsed(oneOf(gridIds)), encode: String },
  similarTo: { ...push, param: 'by', fallback: null, decode: parsed(parseRegionId), encode: orNothing(String) },
  showUnverified: {
    ...push,
    param: 'unverified',
    fallback: true,
    decode: parsed(flag),
    encode: (isShown) => (isShown ? null : '0'),
  },
  camera: { ...replace, param: 'at', fallback: null, decode: parsed(parseCamera), encode: orNothing(writeCamera) },
  language: { ...push, param: 'lang', fallback: null, decode: parsed(oneOf(languages)), encode: orNothing(String) },
  isEmbedded: {
    ...push,
    param: 'embed',
    fallback: false,
    decode: parsed(flag),
    encode: (isEmbedded) => (isEmbedded ? '1' : null),
  },
  presentedScene: {
    ...push,
    param: 'present',
    fallback: 0,
    decode: parsed(parseCount),
    encode: (scene) => (scene > 0 ? String(scene) : null),
  },
  dataRelease: { ...push, param: 'data', fallback: null, decode: parsed(release), encode: orNothing(String) },
}

export const momentKeys: { readonly [K in keyof MomentView]: MomentKey<MomentView[K]> } = {
  hover: { kind: 'none', fallback: null },
  mapStatus: { kind: 'none', fallback: 'loading' },
  problems: { kind: 'none', fallback: [] },
  previewedDomain: { kind: 'none', fallback: null },
  openPlace: { kind: 'none', fallback: null },
  isReporting: { kind: 'none', fallback: false },
  own: { kind: 'none', fallback: null },
  ownFragment: { kind: 'none', fallback: null },
  ownDialog: { kind: 'none', fallback: null },
  isExporting: { kind: 'none', fallback: false },
  isShowOpen: { kind: 'none', fallback: false },
}

/** In the order of a link. */
export const linkKeyNames = Object.keys(linkKeys) as readonly LinkKey[]
export const linkKeyOfParam: ReadonlyMap<string, LinkKey> = new Map(
  linkKeyNames.map((key) => [linkKeys[key].param, key]),
)
