import type { Catalogue } from '@/domain/catalogue'
import { readCatalogue } from '@/static/readCatalogue'

/** The catalogue of the published files. The app reads some of them in another form, which says the same. */
export function publicCatalogue(): Catalogue {
  // From where the tests are run: in jsdom a module has an address, not a path.
  return readCatalogue('public/data')
}
