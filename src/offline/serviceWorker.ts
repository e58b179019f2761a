/**
 * Keeps a whole release, all or nothing, and answers from it. A new release waits until the reader takes it or has closed
 * every page of the old one; the one before stays, so that a page of it that is still open finds its parts.
 */
import { cachePrefix, type Release, takeOver } from './release'
import { workerScope } from './workerScope'

declare const ATLAS_RELEASE: Release

const { version, files, copies } = ATLAS_RELEASE
const { scope } = workerScope.registration
const prefix = cachePrefix(scope)
const cacheName = prefix + version
const kept: ReadonlySet<string> = new Set(files.map(([address]) => address))
/** More at once would take the line from what the reader is looking at. */
const downloadsAtOnce = 4

workerScope.addEventListener('install', (event) => event.waitUntil(keepRelease()))
workerScope.addEventListener('activate', (event) => event.waitUntil(startRelease()))
workerScope.addEventListener('message', (event) => {
  if (event.data === takeOver) event.waitUntil(workerScope.skipWaiting())
})
workerScope.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  if (answer) event.respondWith(answer)
})

async function keepRelease(): Promise<void> {
  const cache = await workerScope.caches.open(cacheName)
  const waiting = [...files]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await keep(cache, next)
  }
  try {
    await Promise.all(Array.from({ length: downloadsAtOnce }, work))
  } catch (error) {
    await workerScope.caches.delete(cacheName)
    throw error
  }
}

async function keep(cache: Cache, [address, integrity]: Release['files'][number]): Promise<void> {
  const url = new URL(address, scope).href
  const isHashed = address.startsWith('assets/')
  const known = isHashed ? await workerScope.caches.match(url) : undefined
  if (known) return cache.put(url, known)
  // The hash refuses a file of another release, which a server may hand out while it is being changed.
  const answer = await fetch(url, { integrity, cache: isHashed ? 'default' : 'no-cache' })
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`)
  await cache.put(url, answer)
}

async function startRelease(): Promise<void> {
  const own = (await workerScope.caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  // In the order in which they were made.
  await Promise.all(own.slice(0, -1).map((name) => workerScope.caches.delete(name)))
  await workerScope.clients.claim()
}

/** Nothing: the network answers, as if we were not there. */
function answerTo(request: Request): Promise<Response> | undefined {
  const url = new URL(request.url)
  url.search = ''
  url.hash = ''
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return undefined
  const asked = url.href.slice(scope.length)
  const address = request.mode === 'navigate' && asked === 'index.html' ? '' : asked
  if (kept.has(address)) return fromRelease(new URL(address, scope).href, request)
  const copy = copies[address]
  if (copy !== undefined) return fetch(request).catch(() => fromRelease(new URL(copy, scope).href, request))
  return address.startsWith('assets/') ? fromAnyRelease(url.href, request) : undefined
}

async function fromRelease(url: string, request: Request): Promise<Response> {
  const cache = await workerScope.caches.open(cacheName)
  // Browsers short of room may have thrown it away.
  return (await cache.match(url)) ?? fetch(request)
}

/** Names below `assets/` carry a hash: whatever release it is of, it is what was asked for. */
async function fromAnyRelease(url: string, request: Request): Promise<Response> {
  return (await workerScope.caches.match(url)) ?? fetch(request)
}
