/** The language in which a region's local name and the titles of its own strategy are written. */
import type { CountryCode, RegionId } from './ids'

const languageOfCountry: Readonly<Record<string, string>> = {
  DE: 'de',
  DK: 'da',
  EE: 'et',
  FI: 'fi',
  LT: 'lt',
  LV: 'lv',
  NO: 'nb',
  PL: 'pl',
  SE: 'sv',
}
/** Åland's only official language is Swedish. */
const exceptions: Readonly<Record<string, string>> = { FI200: 'sv' }

/** For the `lang` attribute; `undefined` where it is not known. */
export function localLanguage(country: CountryCode, region?: RegionId): string | undefined {
  return (region && exceptions[region]) ?? languageOfCountry[country]
}
