import type { AreaConstant, AreaSettings } from './schema/area'

declare global {
  /** Put in by the build (`src/build/area.ts`). */
  const ATLAS_AREA: AreaConstant
  const ATLAS_COLOURS: NonNullable<AreaSettings['colours']>
  const ATLAS_EXAMPLES: AreaSettings['examples']
  const ATLAS_LANGUAGES: AreaSettings['languages']
}

/** The macro-region that this atlas is of. */
export const area: AreaConstant = ATLAS_AREA
