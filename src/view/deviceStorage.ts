/** The one way to the browser's storage; `rooms/about` lists what is kept and offers to clear it. */

const prefix = 'atlas:'

/** Reads a choice kept on this device; `null` where there is none or storage is blocked. */
export function readDevice(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    // Blocked storage is a reader's right: the choice then lasts as long as the page.
    return null
  }
}

/** Keeps a choice on this device, if it may; an empty one is forgotten. False where storage is blocked or full. */
export function writeDevice(key: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, value)
    return true
  } catch {
    return false
  }
}

/** Takes back every choice kept on this device. */
export function forgetChoices(): void {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    for (const key of own) localStorage.removeItem(key)
  } catch {
    // Blocked: then nothing is kept either.
  }
}

/** Called when another tab has written, or may have while this one slept; returns how to stop. */
export function onDeviceChange(listener: () => void): () => void {
  const handleVisibility = () => {
    if (document.visibilityState === 'visible') listener()
  }
  window.addEventListener('storage', listener)
  document.addEventListener('visibilitychange', handleVisibility)
  return () => {
    window.removeEventListener('storage', listener)
    document.removeEventListener('visibilitychange', handleVisibility)
  }
}
