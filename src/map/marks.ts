/** The parts of a drawing. */
import type { LinkKind } from '@/domain/filter'
import type { LinkId, RegionId } from '@/domain/ids'
import type { LayerFill } from '@/domain/layers/layer'

export type Emphasis = 'normal' | 'faded' | 'selected' | 'related'

export interface RegionMark {
  readonly id: RegionId
  readonly fill: LayerFill
  readonly emphasis: Emphasis
  readonly isPartner: boolean
}

export interface LinkMark {
  readonly id: LinkId
  readonly kind: LinkKind
  /** Pieces of evidence, or 0…1 for affinity. */
  readonly weight: number
  /** Pixels, 1–6. */
  readonly width: number
  /** 0…1; falls with the number drawn. */
  readonly opacity: number
  readonly emphasis: Emphasis
}

export interface PinMark {
  /** Of the organisation or event; of the place where there are several. */
  readonly id: string
  readonly emphasis: Emphasis
}
