import { useEffect, useRef } from 'react'
import { setRoom } from '@/view/actions'
import { isForPage, isShortcut } from '@/view/shortcuts'
import type { Room } from '@/view/state'
import { viewStore } from '@/view/store'

/** `?` opens the help; the same key or Escape leads back to what was open before. */
export function useHelpKeys(): void {
  const before = useRef<Room>('map')
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const { room } = viewStore.getState()
      const isOpen = room === 'help'
      const isMeant = isShortcut(event, 'help') || (isOpen && isShortcut(event, 'escape'))
      if (!isMeant || !isForPage(event)) return
      event.preventDefault()
      if (!isOpen) before.current = room
      setRoom(isOpen ? before.current : 'help')
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])
}
