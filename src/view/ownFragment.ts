/** Own data in the fragment of a link: `own=` and the layer, deflated and in base64url. What comes in was written by anyone. */
import type { RegionId } from '@/domain/ids'
import type { OwnLayer } from '@/domain/ownData/model'
import { packOwn, unpackOwn } from '@/domain/ownData/packed'
import { packText, unpackText } from '@/domain/packedText'
import { replaceFragment } from './addressBar'
import { fragmentValue, withFragmentValue } from './fragment'

export const ownKey = 'own'

/** Characters. Above the first, mail and slide programs may cut a link; above the second, it is not offered. */
export const fragmentSizes = { safe: 2_000, most: 16_000 } as const
/** Bytes that a fragment may unpack to. */
const mostUnpacked = 400_000

export const encodeOwn = (layer: OwnLayer): Promise<string> => packText(packOwn(layer))

/** `null` where it is no layer of this map; never throws. */
export async function decodeOwn(value: string, hasRegion: (id: RegionId) => boolean): Promise<OwnLayer | null> {
  if (value.length > 2 * fragmentSizes.most) return null
  const text = await unpackText(value, mostUnpacked)
  return text === null ? null : unpackOwn(text, hasRegion)
}

/** What the address carries now; `null`: nothing. */
export const ownInAddress = (): string | null => fragmentValue(window.location.hash, ownKey)

/** Takes it out of the address, so that a reload does not bring back what was removed. */
export function dropOwnFromAddress(): void {
  if (ownInAddress() === null) return
  replaceFragment(withFragmentValue(window.location.hash, ownKey, null))
}
