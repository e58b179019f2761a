/** The one form that own data take, whatever file they came in. Plain data: it is sent between threads and written to links. */
import type { LonLat } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'

export interface OwnValue {
  readonly region: RegionId
  readonly value: number
  /** Given for a wider region that this one lies in, by its id: `PL8`, `EE`. */
  readonly of?: string
}

export interface OwnPoint {
  readonly position: LonLat
  /** Text of a cell, never markup. */
  readonly name: string
  readonly value?: number
}

export interface OwnLink {
  readonly from: RegionId
  readonly to: RegionId
  /** Above zero. */
  readonly weight: number
  readonly kind: string
}

interface Named {
  readonly title: string
  /** Free text; empty where the reader named none. */
  readonly unit: string
}

export type OwnLayer = Named &
  (
    | { readonly kind: 'choropleth'; readonly values: readonly OwnValue[] }
    | { readonly kind: 'points'; readonly points: readonly OwnPoint[] }
    | { readonly kind: 'links'; readonly links: readonly OwnLink[] }
  )
export type OwnKind = OwnLayer['kind']

/** Id of the layer in a link; what it shows is not in there. */
export const ownLayerId = 'own'

export const limits = {
  bytes: 50 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  /** Characters of a cell that are kept. */
  cell: 500,
  /** Levels of nesting in JSON. */
  depth: 64,
  /** Bytes that a workbook may unpack to. */
  unpacked: 300 * 1024 * 1024,
} as const

/** Cells as text, in the order of the file. */
export interface OwnTable {
  /** What it was read as, for the report. */
  readonly source: 'csv' | 'xlsx' | 'geojson' | 'topojson'
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Number in the file of each row: a spreadsheet's, or the place of a feature counted from 1. */
  readonly numbers: readonly number[]
  /** What was noticed while reading. */
  readonly remarks: readonly Remark[]
}

/** Something to say: what happened, and where. Sentences are `own.remark.<code>`. */
export interface Remark {
  readonly code: RemarkCode
  /** Rows it is true of; 0 where it is about the file. */
  readonly count: number
  /** The first few of them. */
  readonly rows: readonly number[]
  /** As the file has it, the first few: names not found, an encoding, a number. */
  readonly samples: readonly string[]
  /** Whether something was left out. */
  readonly isLoss: boolean
}

export const fileFaults = [
  'empty',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'not-json',
  'no-features',
  'too-deep',
  'broken-topology',
  'old-excel',
  'not-xlsx',
  'zip-bomb',
  'locked-xlsx',
  'binary',
  'unreadable',
] as const
/** Why a file can't be used at all. Sentences are `own.fault.<code>`. */
export type FileFault = (typeof fileFaults)[number]

export const remarkCodes = [
  'encoding',
  'no-header',
  'renamed-columns',
  'ragged-rows',
  'long-cells',
  'unclosed-quote',
  'hidden-sheets',
  'decimal-comma',
  'several-rows',
  'counted',
  'wider',
  'renamed',
  'part',
  'projected-laea',
  'projected-mercator',
  'swapped',
  'no-value',
  'not-number',
  'no-region',
  'unknown-region',
  'ambiguous-region',
  'outside',
  'no-coordinates',
  'bad-coordinates',
  'projected-unknown',
  'no-geometry',
  'open-ring',
  'odd-geometry',
  'areas-not-drawn',
  'same-ends',
  'weight-not-positive',
  'reserved-keys',
] as const
export type RemarkCode = (typeof remarkCodes)[number]

export type Read = { readonly ok: true; readonly table: OwnTable } | { readonly ok: false; readonly fault: FileFault }

export const fault = (code: FileFault): Read => ({ ok: false, fault: code })
