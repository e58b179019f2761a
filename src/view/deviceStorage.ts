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

/** Keeps a choice on this device, if it may: false where storage is blocked or full. */
export function writeDevice(key: string, value: string): boolean {
  try {
    localStorage.setItem(prefix + key, value)
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
