/**
 * Text that travels in a link: deflated, in letters that no mail program rewrites. What comes in was written by anyone:
 * nothing is thrown, and nothing unpacked beyond what is asked for.
 */
import { fromBase64Url, toBase64Url } from './base64Url'
import { streamed } from './streamed'

export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const packed = await streamed(new CompressionStream('deflate-raw'), bytes, Number.POSITIVE_INFINITY)
  return packed ? toBase64Url(packed) : ''
}

/** `null` for what is damaged, no text, or unpacks to more than `mostBytes`: a few letters can unfold to gigabytes. */
export async function unpackText(packed: string, mostBytes: number): Promise<string | null> {
  const bytes = fromBase64Url(packed)
  if (bytes === undefined) return null
  try {
    const unpacked = await streamed(new DecompressionStream('deflate-raw'), bytes, mostBytes)
    return unpacked && new TextDecoder('utf-8', { fatal: true }).decode(unpacked)
  } catch {
    // Cut short or written by hand: the rest of the link opens all the same.
    return null
  }
}
