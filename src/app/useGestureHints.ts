import { useText } from '@/i18n/useText'
import type { GestureHints } from '@/map/gestureHints'
import { useView } from '@/view/useView'

/** For a map in another page; `undefined` where the whole page is ours, and the map takes every gesture. */
export function useGestureHints(): GestureHints | undefined {
  const text = useText()
  const isEmbedded = useView((view) => view.isEmbedded)
  if (!isEmbedded) return undefined
  const isMac = navigator.userAgent.includes('Mac')
  return { wheel: text(isMac ? 'embed.hint.wheelMac' : 'embed.hint.wheel'), touch: text('embed.hint.touch') }
}
