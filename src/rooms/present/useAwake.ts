import { useEffect, useState } from 'react'

const quietAfterMs = 3000

/** True while the pointer has moved a moment ago: time for the controls to show themselves. */
export function useAwake(): boolean {
  const [isAwake, setIsAwake] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setIsAwake(false), quietAfterMs)
    const wake = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setIsAwake(false), quietAfterMs)
      setIsAwake(true)
    }
    document.addEventListener('pointermove', wake)
    document.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', wake)
      document.removeEventListener('pointerdown', wake)
    }
  }, [])
  return isAwake
}
