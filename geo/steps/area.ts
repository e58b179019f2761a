/** What the build takes in of the area: its settings without what the manifest says, and its texts. */
import type { AreaFile } from '@/domain/schema/area'
import type { Sources } from './readSources'

export const areaFile = 'area.json'

export function makeArea({ area, areaTexts }: Pick<Sources, 'area' | 'areaTexts'>): AreaFile {
  const { release: _, title: __, attribution: ___, licence: ____, taxonomyNote: _____, ...settings } = area
  return { ...settings, texts: areaTexts }
}
