import { readMessage, type ViewMessage } from './embedMessages'

export interface EmbedApiSetup {
  /** The window that the map is in. */
  readonly frame: Window
  readonly describe: () => ViewMessage
  /** Shows what a query string says. */
  readonly open: (query: string) => void
}

export interface EmbedApi {
  /** Tells the page around the map what is shown now. */
  readonly announce: () => void
  readonly stop: () => void
}

/**
 * Speaks with the page around the map and with nobody else: messages of other windows are passed over, and answers go to
 * the origin of that page alone. Which pages may embed the map is the server's to say (`frame-ancestors`).
 */
export function startEmbedApi({ frame, describe, open }: EmbedApiSetup): EmbedApi {
  const { parent } = frame
  let origin = originAround(frame)
  const announce = () => {
    // Until its origin is known, the page has to ask.
    if (parent !== frame && origin !== null) parent.postMessage(describe(), targetOf(origin))
  }
  const handleMessage = (event: MessageEvent) => {
    if (parent === frame || event.source !== parent) return
    const message = readMessage(event.data)
    if (message === null) return
    origin = event.origin
    if (message.type === 'atlas:set-view') open(message.query)
    announce()
  }
  frame.addEventListener('message', handleMessage)
  return { announce, stop: () => frame.removeEventListener('message', handleMessage) }
}

/** As the browser says it; else as the page lets it be known by its referrer. */
function originAround(frame: Window): string | null {
  const [nearest] = frame.location.ancestorOrigins ?? []
  if (nearest !== undefined) return nearest
  const { referrer } = frame.document
  return URL.canParse(referrer) ? new URL(referrer).origin : null
}

/** A page without an origin of its own (a file, a sandbox) can only be addressed as anyone; nothing secret is told. */
function targetOf(origin: string): string {
  return origin === 'null' ? '*' : origin
}
