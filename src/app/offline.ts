/** The page's side of the service worker: asks for it, and knows whether a newer release is waiting. */
import { createStore } from 'zustand/vanilla'
import { takeOver } from '@/offline/release'
import { remember } from './report'

export interface OfflineState {
  /** `ready`: a newer release waits for its turn; `replaced`: another page of the atlas has taken it. */
  readonly update: 'none' | 'ready' | 'replaced'
}

export const offlineStore = createStore<OfflineState>()(() => ({ update: 'none' }))

/** A talk may last a day: more often than this a new release need not be looked for. */
const leastHoursBetweenChecks = 1
/** What the reader came for goes first. */
const patienceMs = 5000

let hasStarted = false
let waiting: ServiceWorker | null = null
let isTaking = false

/** Keeps the atlas for use without network, some seconds after the start. Not in a frame, where it is a guest. */
export function startOffline(isEmbedded: boolean): void {
  if (!ATLAS_HAS_OFFLINE || !import.meta.env.PROD || isEmbedded || hasStarted || !('serviceWorker' in navigator)) return
  hasStarted = true
  const begin = () => setTimeout(() => void register().catch((error) => remember(error, 'offline')), patienceMs)
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  const hadController = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload()
    else if (hadController) offlineStore.setState({ update: 'replaced' })
  })
  // Asking again for one that is just signing off (the kill switch) would bring it back.
  const registration = hadController ? await serviceWorker.getRegistration() : await firstRegistration()
  if (registration === undefined) return
  watch(registration)
  checkNowAndThen(registration)
}

/** Browsers with blocked storage, and those under test, answer with nothing. */
function firstRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' })
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // Without a controller this is the first visit: nothing to update.
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return
    waiting = registration.waiting
    offlineStore.setState({ update: 'ready' })
  }
  offer()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
}

/** Browsers look by themselves when a page is opened; this is for pages that stay open. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    const hours = (performance.now() - last) / 3_600_000
    if (document.visibilityState !== 'visible' || hours < leastHoursBetweenChecks) return
    last = performance.now()
    registration.update().catch((error) => remember(error, 'offline'))
  })
}

/** Goes over to the newer release; the address keeps the view. */
export function takeUpdate(): void {
  if (offlineStore.getState().update === 'replaced' || waiting === null) {
    location.reload()
    return
  }
  isTaking = true
  waiting.postMessage(takeOver)
}
