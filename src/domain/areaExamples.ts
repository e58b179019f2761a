import type { AreaSettings } from './schema/area'

/** What rooms offer to a reader who has chosen nothing yet. Apart from `area.ts`: only rooms that load late need it. */
export const areaExamples: AreaSettings['examples'] = ATLAS_EXAMPLES
