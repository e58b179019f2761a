import type { Catalogue } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { DomainId, RegionId, SourceId } from '@/domain/ids'
import type { Message, Words } from '@/domain/message'

/** Names of colour tokens of the page. */
export type LayerColour = `ramp-${1 | 2 | 3 | 4 | 5}` | `diverging-${1 | 2 | 3 | 4 | 5}` | `domain-${1 | 2 | 3 | 4}`

/** Colour together with a pattern, so that colour is never the only sign. */
export interface PatternFill {
  /** `bands`: the colours side by side, in their order. The others are drawn in the one colour. */
  readonly pattern: 'rising' | 'dots' | 'falling' | 'grid' | 'bands'
  readonly colours: readonly LayerColour[]
}

/** `null`: plain, no value to show. `'no-data'`: hatched, nothing known. */
export type LayerFill = LayerColour | PatternFill | 'no-data' | null

export type LayerNote =
  /** The value of a wider region that this one lies in. */
  | 'wider-region'
  /** Worked out here from published parts. */
  | 'own-calculation'
  /** By a country-wide strategy only. */
  | 'national'

export interface LayerCell {
  /** Key of one of the result's classes. */
  readonly classKey: string
  readonly value?: number
  /** Of the value. */
  readonly year?: number
  /** Chosen domains that it has. */
  readonly domains?: readonly DomainId[]
  /** Domains gained and dropped between the periods. */
  readonly gained?: readonly DomainId[]
  readonly dropped?: readonly DomainId[]
  readonly note?: LayerNote
  /** Name of the wider region, as published. */
  readonly publishedName?: string
  /** Where those of the whole layer would say too much: of this region's facts alone. */
  readonly sources?: readonly SourceId[]
  /** Why nothing can be said, where more is known than that. */
  readonly reason?: Message
}

export interface LayerClass {
  readonly key: string
  readonly label: Message
  readonly fill: LayerFill
  /** Regions in it. */
  readonly count: number
  /** Those of them that match the filter. */
  readonly matching: number
  /** The domains that its regions have in common, where the class stands for a combination of domains. */
  readonly domains?: readonly DomainId[]
}

export interface LayerResult {
  /** One for each base region. */
  readonly cells: ReadonlyMap<RegionId, LayerCell>
  /** In the order of a legend; every cell's class is among them, and the counts add up to the number of regions. */
  readonly classes: readonly LayerClass[]
  readonly unit: Words | null
  /** Digits after the decimal point of values and class limits. */
  readonly decimals: number
  /** Years or period that the values are of. */
  readonly year: Words | null
  readonly sources: readonly SourceId[]
  /** What a hatched region means here. */
  readonly noDataMeaning: Message
  /** How far to trust it, which regions stand in for others: sentences below a legend. */
  readonly notes: readonly Words[]
  /** False where no region has anything to show: the data is missing, or nothing matches. */
  readonly hasValues: boolean
}

/** Headings of the switch, in their order. */
export const layerGroups = ['specialisation', 'economy', 'cooperation', 'knowledge', 'own', 'plain'] as const
export type LayerGroup = (typeof layerGroups)[number]

export interface Layer {
  /** Value of `layer` in a link. */
  readonly id: string
  readonly group: LayerGroup
  readonly title: Words
  /** What it shows, in a sentence. */
  readonly explanation: Words
  /** Pure and memoised: the same parts of the filter give the very same result. */
  readonly evaluate: (catalogue: Catalogue, filter: Filter) => LayerResult
}
