/**
 * The one place that says which regions of the map a published code stands for.
 *
 * | code | regions | level |
 * |---|---|---|
 * | a region of the map (`PL84`, `EE-82`) | itself | regional |
 * | a country (`LT`, `LV`, `EE`, `FI`) | all base regions of the country | national |
 * | `LV-RPR`, the Riga planning region | `LV006`, `LV007` | regional |
 * | NO01, the older Oslo and Akershus | `NO081`, `NO082` | regional |
 * | a wider code (`FI19`, `SE11`, `LT02`, `DEF`) | the base regions whose `parent` it is | regional |
 * | a smaller one (`PL91`, `DE93`, `PL841`, `DK032`) | the base region whose code it begins with (`PL9`, `DE9`, `PL84`, `DK03`) | regional |
 */
import type { RegionId } from '@/domain/ids'
import type { SourceRecord } from '../sourceSchemas'

export interface ResolvedCode {
  /** Sorted; empty for a code that nothing is known of. */
  readonly regionIds: readonly RegionId[]
  readonly level: 'regional' | 'national'
}

const special: Readonly<Record<string, readonly string[]>> = {
  'LV-RPR': ['LV006', 'LV007'],
  NO01: ['NO081', 'NO082'],
}

export type RegionRecord = Pick<SourceRecord<'regions'>, 'id' | 'kind' | 'country' | 'parent'>

export function resolveRegionCode(code: string, regions: readonly RegionRecord[]): ResolvedCode {
  const base = regions.filter(({ kind }) => kind === 'base')
  const found = (records: readonly RegionRecord[], level: ResolvedCode['level'] = 'regional'): ResolvedCode => ({
    regionIds: records.map(({ id }) => id as RegionId).sort(),
    level,
  })
  const itself = regions.filter(({ id }) => id === code)
  if (itself.length > 0) return found(itself)
  const listed = special[code]
  if (listed) return found(base.filter(({ id }) => listed.includes(id)))
  if (code.length === 2)
    return found(
      base.filter(({ country }) => country === code),
      'national',
    )
  const children = base.filter(({ parent }) => parent === code)
  if (children.length > 0) return found(children)
  return found(base.filter(({ id }) => code.startsWith(id)))
}

/**
 * Seats of the GoSmart BSR partners that stand for a whole country. A body or an event that names the country
 * counts there, so that a link never ends in ten regions at once.
 */
const countrySeats: Readonly<Record<string, string>> = { LT: 'LT011' }

/** The base region of a seat or site; `undefined` outside the area or where the code leaves several open. */
export function resolveSeat(code: string | undefined, regions: readonly RegionRecord[]): RegionId | undefined {
  if (code === undefined) return undefined
  const { regionIds } = resolveRegionCode(countrySeats[code] ?? code, regions)
  return regionIds.length === 1 ? regionIds[0] : undefined
}
