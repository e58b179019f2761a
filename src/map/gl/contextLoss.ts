import type { MapLibreMap } from 'maplibre-gl'

export interface LossCallbacks {
  /** MapLibre throws on every change until the context is back. */
  readonly onLost: () => void
  /** It has not come back for so long that it counts as gone; should it come back yet, so does the map. */
  readonly onGivenUp: () => void
}

const LONGEST_MS = 5000

/** Follows the loss and return of a map's WebGL context. */
export function followContextLoss(
  map: Pick<MapLibreMap, 'on'>,
  { onLost, onGivenUp }: LossCallbacks,
): { readonly stop: () => void } {
  let wait: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(wait)
  map.on('webglcontextlost', () => {
    stop()
    wait = setTimeout(onGivenUp, LONGEST_MS)
    onLost()
  })
  map.on('webglcontextrestored', stop)
  return { stop }
}
