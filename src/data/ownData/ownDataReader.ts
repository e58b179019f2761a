import type { Reply, Request } from './messages'

export interface OwnDataReader {
  readonly ask: (request: Request) => void
  /** Stops at once, whatever is going on. */
  readonly stop: () => void
}

/** Starts the worker; `onReply` also hears of a worker that can't be started or breaks. */
export function startReader(onReply: (reply: Reply) => void): OwnDataReader {
  const worker = new Worker(new URL('./ownDataWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data))
  worker.addEventListener('error', () => onReply({ kind: 'fault', fault: 'unreadable' }))
  return {
    ask: (request) => worker.postMessage(request, request.kind === 'read' ? [request.bytes.buffer] : []),
    stop: () => worker.terminate(),
  }
}
