import { cachePrefix } from '@/offline/release'
import { forgetChoices } from '@/view/deviceStorage'

/** Clears all that this atlas keeps on the device: choices, and the copy for use without network. Throws nothing. */
export async function forgetDevice(): Promise<void> {
  forgetChoices()
  // Where storage is blocked there is no copy, and asking for it is refused.
  await forgetOfflineCopy().catch(() => undefined)
}

async function forgetOfflineCopy(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (!registration) return
  await registration.unregister()
  const copies = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(registration.scope)))
  await Promise.all(copies.map((name) => caches.delete(name)))
}
