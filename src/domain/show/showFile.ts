/** A show as a file, and as it is kept on a device: JSON that a person can read and mend. */
import * as v from 'valibot'
import type { Scene, Show } from './show'
import { CaptionSchema, listOfScenes, NotesSchema, QuerySchema } from './showSchema'

const format = 'gosmart-atlas-show'
const version = 1
/** Characters; more than any show within the limits needs. */
export const longestFile = 2_000_000

const SceneSchema = v.pipe(
  v.object({ caption: CaptionSchema, notes: v.optional(NotesSchema, ''), query: QuerySchema }),
  v.readonly(),
)
const HeadSchema = v.object({ format: v.literal(format), version: v.number() })
const FileSchema = v.object({ scenes: listOfScenes(SceneSchema) })

export function writeShowFile(show: Show): string {
  const scenes = show.map(({ caption, notes, query }) => ({ caption, ...(notes !== '' && { notes }), query }))
  return `${JSON.stringify({ format, version, scenes }, null, 2)}\n`
}

/** Why a file can't be opened: too large, cut or no JSON, something else, of a later atlas, scenes that are none. */
type ShowFileFault = 'large' | 'json' | 'other' | 'later' | 'scenes'
export interface ShowFileProblem {
  readonly fault: ShowFileFault
  /** Number of the scene at fault, if one is. */
  readonly scene?: number
}

export function readShowFile(text: string): { readonly scenes: readonly Scene[] } | ShowFileProblem {
  if (text.length > longestFile) return { fault: 'large' }
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { fault: 'json' }
  }
  const head = v.safeParse(HeadSchema, data)
  if (!head.success) return { fault: 'other' }
  if (head.output.version > version) return { fault: 'later' }
  const file = v.safeParse(FileSchema, data)
  if (file.success) return { scenes: file.output.scenes }
  const index = file.issues[0].path?.[1]?.key
  return { fault: 'scenes', ...(typeof index === 'number' && { scene: index + 1 }) }
}
