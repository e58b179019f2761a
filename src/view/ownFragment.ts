/** Own data in the fragment of a link: `own=` and the layer, deflated and in base64url. What comes in was written by anyone. */
import type { RegionId } from '@/domain/ids'
import type { OwnLayer } from '@/domain/ownData/model'
import { packOwn, unpackOwn } from '@/domain/ownData/packed'
import { replaceFragment } from './addressBar'
import { fragmentValue, withFragmentValue } from './fragment'

export const ownKey = 'own'

/** Characters. Above the first, mail and slide programs may cut a link; above the second, it is not offered. */
export const fragmentSizes = { safe: 2_000, most: 16_000 } as const
/** Characters that a fragment may unpack to. */
const mostUnpacked = 400_000

export async function encodeOwn(layer: OwnLayer): Promise<string> {
  const deflated = new Blob([packOwn(layer)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** `null` where it is no layer of this map; never throws. */
export async function decodeOwn(value: string, hasRegion: (id: RegionId) => boolean): Promise<OwnLayer | null> {
  if (value.length > 2 * fragmentSizes.most) return null
  try {
    const letters = atob(value.replaceAll('-', '+').replaceAll('_', '/'))
    const packed = new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))])
    return unpackOwn(await inflated(packed), hasRegion)
  } catch {
    // Cut short or written by hand: the rest of the link opens all the same.
    return null
  }
}

async function inflated(packed: Blob): Promise<string> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true })
    if (text.length > mostUnpacked) {
      await reader.cancel()
      return ''
    }
  }
  return text + decoder.decode()
}

/** What the address carries now; `null`: nothing. */
export const ownInAddress = (): string | null => fragmentValue(window.location.hash, ownKey)

/** Takes it out of the address, so that a reload does not bring back what was removed. */
export function dropOwnFromAddress(): void {
  if (ownInAddress() === null) return
  replaceFragment(withFragmentValue(window.location.hash, ownKey, null))
}
