import { useEffect } from 'react'

/** Keeps the screen from going dark while this is on the page, where the browser can and may. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const acquire = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const acquired = await navigator.wakeLock.request('screen')
        if (isOver) await acquired.release()
        else lock = acquired
      } catch {
        // Low battery, no permission, an older browser: the device decides.
      }
    }
    // The browser takes the lock back whenever the page is hidden.
    const handleVisibility = () => void acquire()
    void acquire()
    document.addEventListener('visibilitychange', handleVisibility)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', handleVisibility)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
