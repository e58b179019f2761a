/** What an embedded map and the page around it say to each other; described in `docs/embedding.md`. */
import * as v from 'valibot'

/** No view is longer; a page that sends more is not asking for a view. */
const longestQuery = 8000

const IncomingSchema = v.variant('type', [
  v.object({ type: v.literal('atlas:get-view') }),
  v.object({ type: v.literal('atlas:set-view'), query: v.pipe(v.string(), v.maxLength(longestQuery)) }),
])
export type IncomingMessage = v.InferOutput<typeof IncomingSchema>

/** Of a later version of this message only what is named here may be relied on. */
export interface ViewMessage {
  readonly type: 'atlas:view'
  readonly version: 1
  /** The view as a query string for `atlas:set-view`. */
  readonly query: string
  /** Address of the view in the full atlas. */
  readonly link: string
  /** The view in words, in the language of the map. */
  readonly title: string
  /** Parts of the last query that were not understood, as `name=value`. */
  readonly problems: readonly string[]
}

/** `null` for whatever else a page posts: other scripts use the same channel. */
export function readMessage(data: unknown): IncomingMessage | null {
  const result = v.safeParse(IncomingSchema, data)
  return result.success ? result.output : null
}
