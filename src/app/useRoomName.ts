import { useCallback } from 'react'
import { useText } from '@/i18n/useText'
import { builtRooms, pages } from './rooms'

/** What a room is called in the switch and in titles; `undefined` for one that is not built and shows the map. */
export function useRoomName(): (room: string) => string | undefined {
  const text = useText()
  return useCallback(
    (room) => {
      const label = [...builtRooms, ...pages].find(({ id }) => id === room)?.label
      return label === undefined ? undefined : text(label)
    },
    [text],
  )
}
