import { readCatalogue } from '@/static/readCatalogue'
import type { Site } from './site'
import { siteFiles } from './siteFiles'

/** What the build asks for, in one call: text by path below the atlas. */
export function buildPages(dataFolder: string, site: Site): ReadonlyMap<string, string> {
  return siteFiles(readCatalogue(dataFolder), site)
}
