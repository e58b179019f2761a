import type { Catalogue } from '@/domain/catalogue'
import { readCatalogue } from '@/static/readCatalogue'

/** The catalogue that the atlas serves, read the way the app reads it. */
export function publicCatalogue(): Catalogue {
  // From where the tests are run: in jsdom a module has an address, not a path.
  return readCatalogue('public/data')
}
