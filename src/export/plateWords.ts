import type { ChipLanguage } from '@/domain/chipWords'
import type { Language } from '@/domain/schema/vocabulary'

/** How the reader's language puts what stands on a plate. */
export interface PlateWords extends ChipLanguage {
  readonly language: Language
  readonly number: (value: number) => string
}
