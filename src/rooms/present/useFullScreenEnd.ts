import { useEffect, useLayoutEffect, useRef } from 'react'

/** Browsers keep Escape for themselves in full screen; a second window ends it without being meant to. */
export function useFullScreenEnd(onEnd: () => void, isYielding: () => boolean): void {
  const latest = useRef({ onEnd, isYielding })
  useLayoutEffect(() => {
    latest.current = { onEnd, isYielding }
  })
  useEffect(() => {
    const handleChange = () => {
      if (!document.fullscreenElement && !latest.current.isYielding()) latest.current.onEnd()
    }
    document.addEventListener('fullscreenchange', handleChange)
    return () => document.removeEventListener('fullscreenchange', handleChange)
  }, [])
}
