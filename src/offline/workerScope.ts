/**
 * What a service worker is given, as far as we use it: TypeScript's own description of it cannot stand beside that of a page.
 */
interface ExtendableEvent {
  readonly waitUntil: (work: Promise<unknown>) => void
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface MessageEventLike extends ExtendableEvent {
  readonly data: unknown
}

export interface WorkerScope {
  readonly caches: CacheStorage
  readonly clients: { readonly claim: () => Promise<void> }
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEventLike) => void): void
}

export const workerScope = self as unknown as WorkerScope
