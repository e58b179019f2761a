/** Reads a choice kept on this device; `null` where there is none or storage is blocked. */
export function readDevice(key: string): string | null {
  try {
    return localStorage.getItem(`atlas:${key}`)
  } catch {
    // Blocked storage is a reader's right: the choice then lasts as long as the page.
    return null
  }
}

/** Keeps a choice on this device, if it may; an empty one is forgotten. Answers whether it was done. */
export function writeDevice(key: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(`atlas:${key}`)
    else localStorage.setItem(`atlas:${key}`, value)
    return true
  } catch {
    // As above, or no room left: nothing is lost but the memory of the choice.
    return false
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
