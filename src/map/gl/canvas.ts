import type { MapLibreMap } from 'maplibre-gl'
import type { LonLat } from '@/domain/catalogue'

/** Name of what draws on a canvas, as its WebGL context tells it; empty where the browser keeps it to itself. */
export function rendererOf(canvas: HTMLCanvasElement): string {
  // The context that the map already has; MapLibre takes WebGL 2 and falls back to 1.
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  const naming = context?.getExtension('WEBGL_debug_renderer_info')
  return context && naming ? String(context.getParameter(naming.UNMASKED_RENDERER_WEBGL)) : ''
}

/** Where a place is drawn, in pixels of the window. */
export function placeInWindow(map: MapLibreMap, [longitude, latitude]: LonLat): { x: number; y: number } {
  const { x, y } = map.project([longitude, latitude])
  const { left, top } = map.getCanvas().getBoundingClientRect()
  return { x: x + left, y: y + top }
}
