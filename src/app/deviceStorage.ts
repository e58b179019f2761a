/** Reads a choice kept on this device; `null` where there is none or storage is blocked. */
export function readDevice(key: string): string | null {
  try {
    return localStorage.getItem(`atlas:${key}`)
  } catch {
    // Blocked storage is a reader's right: the choice then lasts as long as the page.
    return null
  }
}

/** Keeps a choice on this device, if it may. */
export function writeDevice(key: string, value: string): void {
  try {
    localStorage.setItem(`atlas:${key}`, value)
  } catch {
    // As above: nothing is lost but the memory of the choice.
  }
}
