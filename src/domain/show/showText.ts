/**
 * The show as it travels after `#scenes=`: a JSON list, deflated, in base64url. Reading it is reading a stranger's
 * text: nothing thrown, nothing unpacked beyond what a show may be.
 */
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from './base64Url'
import type { Scene, Show } from './show'
import { CaptionSchema, listOfScenes, NotesSchema, QuerySchema } from './showSchema'

/** First item of the list; a later format counts on. */
const version = 1
/** Characters in a link, beyond which nothing is tried. */
export const longestText = 60_000
/** Bytes that a text may unpack to: a few letters can unfold to gigabytes. */
const mostBytes = 2_000_000

const PackedSceneSchema = v.union([
  v.strictTuple([CaptionSchema, QuerySchema]),
  v.strictTuple([CaptionSchema, QuerySchema, NotesSchema]),
])
const PackedShowSchema = v.pipe(
  v.tupleWithRest([v.literal(version)], v.unknown()),
  v.transform(([, ...scenes]) => scenes),
  listOfScenes(PackedSceneSchema),
)

/** Empty for a show without scenes. */
export async function writeShowText(show: Show): Promise<string> {
  if (show.length === 0) return ''
  const scenes = show.map(({ caption, query, notes }) => (notes === '' ? [caption, query] : [caption, query, notes]))
  const json = new TextEncoder().encode(JSON.stringify([version, ...scenes]))
  const packed = await throughStream(json, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  return packed ? toBase64Url(packed) : ''
}

/** `null` for what is no show. */
export async function readShowText(text: string): Promise<readonly Scene[] | null> {
  const packed = text.length > longestText ? undefined : fromBase64Url(text)
  const bytes = packed && (await throughStream(packed, new DecompressionStream('deflate-raw'), mostBytes))
  const result = bytes && v.safeParse(PackedShowSchema, jsonOf(bytes))
  if (!result?.success) return null
  return result.output.map(([caption, query, notes = '']) => ({ caption, query, notes }))
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // No JSON is no show.
    return undefined
  }
}

/** `undefined` where the stream refuses the bytes, or answers with more than asked for. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const writer = writable.getWriter()
  // A refusal comes out at the reading end as well, where it is dealt with.
  const written = writer.write(bytes).then(() => writer.close())
  written.catch(() => undefined)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const reader = readable.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      length += part.value.length
      if (length > most) {
        await reader.cancel()
        return undefined
      }
    }
  } catch {
    return undefined
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
