import type { AreaSettings } from './schema/area'

declare global {
  /** Put in by the build (`src/build/area.ts`). */
  const ATLAS_AREA: AreaSettings
}

/** The macro-region that this atlas is of. */
export const area: AreaSettings = ATLAS_AREA
