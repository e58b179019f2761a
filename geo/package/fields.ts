/** Fields that many tables have, described once. */
import { idPatterns } from '@/domain/ids'
import { periods } from '@/domain/schema/vocabulary'

export const slug = idPatterns.slug.source
export const datePattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?$'

/** Names the record for ever. */
export function idField<R>(what: string, of: (record: R) => string, pattern = slug) {
  return {
    name: 'id',
    type: 'string',
    description: `Id of the ${what}; never changes.`,
    isRequired: true,
    pattern,
    of,
  } as const
}

export function sourcesField<R>(of: (record: R) => readonly string[], what = 'Ids of the sources that say so') {
  return { name: 'sources', type: 'list', description: `${what}, as in the table sources.`, of } as const
}

export function noteField<R extends { readonly note?: string | undefined }>() {
  return {
    name: 'note',
    type: 'string',
    description: 'What to know before relying on the record.',
    of: (r: R) => r.note,
  } as const
}

export function confidenceField<R extends { readonly confidence: string }>() {
  return {
    name: 'confidence',
    type: 'string',
    description: 'source: read on the pages named. recalled: no page was found, to be taken as unverified.',
    isRequired: true,
    values: ['source', 'recalled'],
    of: (record: R) => record.confidence,
  } as const
}

export function domainsField<R>(of: (record: R) => readonly string[]) {
  return {
    name: 'domains',
    type: 'list',
    description: 'Ids of the domains it belongs to: our own classification, never the source’s.',
    of,
  } as const
}

export function periodField<R extends { readonly period: string }>(what: string) {
  return {
    name: 'period',
    type: 'string',
    description: `Programming period of the ${what}.`,
    isRequired: true,
    values: periods,
    of: (record: R) => record.period,
  } as const
}

export function countryField<R extends { readonly country: string }>(what: string) {
  return {
    name: 'country',
    type: 'string',
    description: `Country of the ${what}, ISO 3166-1 alpha-2.`,
    isRequired: true,
    pattern: '^[A-Z]{2}$',
    of: (record: R) => record.country,
  } as const
}

const degrees = 'degrees (WGS 84)'

/** `json`: the property that holds both, if one does. */
export function positionFields<R>(of: (record: R) => readonly number[] | undefined, what: string, json: string) {
  return [
    {
      name: 'longitude',
      type: 'number',
      description: `Longitude of ${what}.`,
      unit: degrees,
      range: [-180, 180],
      json,
      of: (record: R) => of(record)?.[0],
    },
    {
      name: 'latitude',
      type: 'number',
      description: `Latitude of ${what}.`,
      unit: degrees,
      range: [-90, 90],
      json,
      of: (record: R) => of(record)?.[1],
    },
  ] as const
}
