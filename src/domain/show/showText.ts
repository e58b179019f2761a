/**
 * The show as it travels after `#scenes=`: a JSON list, deflated, in base64url. Reading it is reading a stranger's
 * text: nothing thrown, nothing unpacked beyond what a show may be.
 */
import * as v from 'valibot'
import { packText, unpackText } from '@/domain/packedText'
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
  return packText(JSON.stringify([version, ...scenes]))
}

/** `null` for what is no show. */
export async function readShowText(text: string): Promise<readonly Scene[] | null> {
  const json = text.length > longestText ? null : await unpackText(text, mostBytes)
  if (json === null) return null
  const result = v.safeParse(PackedShowSchema, parsed(json))
  return result.success ? result.output.map(([caption, query, notes = '']) => ({ caption, query, notes })) : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // No JSON is no show.
    return undefined
  }
}
