/**
 * Takes the place of the service worker where it has to go: clears what it kept and signs off. Open pages go on and ask the
 * network from then on; nothing is reloaded under a reader's hands.
 */
import { cachePrefix } from './release'
import { workerScope } from './workerScope'

workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()))
workerScope.addEventListener('activate', (event) => event.waitUntil(signOff()))

async function signOff(): Promise<void> {
  const prefix = cachePrefix(workerScope.registration.scope)
  const names = (await workerScope.caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(names.map((name) => workerScope.caches.delete(name)))
  await workerScope.registration.unregister()
}
