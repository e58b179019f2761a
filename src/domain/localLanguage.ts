/** The language in which a region's local name and the titles of its own strategy are written. */
import { area } from './area'
import type { CountryCode, RegionId } from './ids'

/** For the `lang` attribute; `undefined` where it is not known. */
export function localLanguage(country: CountryCode, region?: RegionId): string | undefined {
  return (region && area.localLanguages[region]) ?? area.localLanguages[country]
}
