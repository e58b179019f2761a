import { useEffect, useState } from 'react'

/** Says yes for so many milliseconds longer than it is told to: what covers it needs them to appear. */
export function useLingering(isWanted: boolean, milliseconds: number): boolean {
  const [lingers, setLingers] = useState(isWanted)
  if (isWanted && !lingers) setLingers(true)
  useEffect(() => {
    if (isWanted) return
    const end = setTimeout(() => setLingers(false), milliseconds)
    return () => clearTimeout(end)
  }, [isWanted, milliseconds])
  return isWanted || lingers
}
