/** Which thing the pointer or a finger means: a pin before a link, a link before a region. */
import type { MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl'
import { mapLayers } from '@/map/layers/registry'
import type { PointerCallbacks } from '@/map/mapHandle'
import type { HoverTarget } from '@/view/state'

const picks = mapLayers.flatMap((layer) => layer.picks ?? [])
const targetOf = new Map(picks.map(({ layer, target }) => [layer, target]))
const regionLayer = 'regions/fill'
const fineLayers = picks.map(({ layer }) => layer).filter((layer) => layer !== regionLayer)
/** A finger hides what it touches: pixels around it that count for pins and links. */
const FINGER = 10

function targetAt(map: MapLibreMap, point: { x: number; y: number }, slop: number): HoverTarget | null {
  const around: [PointLike, PointLike] = [
    [point.x - slop, point.y - slop],
    [point.x + slop, point.y + slop],
  ]
  // MapLibre answers from the top down; a link that is not drawn has a hit area of no width, which a box may still cross.
  const fine = map
    .queryRenderedFeatures(around, { layers: fineLayers })
    .find(({ source, state }) => source !== 'links' || state['width'] !== undefined)
  const found = fine ?? map.queryRenderedFeatures([point.x, point.y], { layers: [regionLayer] })[0]
  return (found && targetOf.get(found.layer.id)?.(String(found.id))) ?? null
}

const isSame = (a: HoverTarget | null, b: HoverTarget | null) => a?.kind === b?.kind && a?.id === b?.id

/** Looks at most once a frame, and not while the map is dragged. */
export function followPointer(map: MapLibreMap, callbacks: PointerCallbacks): () => void {
  let target: HoverTarget | null = null
  let latest: MapMouseEvent | null = null
  let frame = 0
  let isDragged = false

  const leave = () => {
    cancelAnimationFrame(frame)
    frame = 0
    latest = null
    if (target) callbacks.onPoint(null)
    target = null
  }
  const look = () => {
    frame = 0
    if (!latest || isDragged) return
    const found = targetAt(map, latest.point, 0)
    // The same object for the same thing: what is drawn for it is not computed again.
    if (!isSame(found, target)) target = found
    else if (!target) return
    map.getCanvas().style.cursor = target ? 'pointer' : ''
    const { clientX: x, clientY: y } = latest.originalEvent
    callbacks.onPoint(target && { target, at: { x, y } })
  }
  const handleMove = (event: MapMouseEvent) => {
    // A tap is followed by a made-up move, and no leaving: the tooltip would stay for good.
    if (!matchMedia('(hover: hover)').matches) return
    latest = event
    frame ||= requestAnimationFrame(look)
  }
  const handleDragStart = () => {
    isDragged = true
    leave()
  }
  const handleDragEnd = () => {
    isDragged = false
  }
  const handleClick = (event: MapMouseEvent) => {
    callbacks.onPick(targetAt(map, event.point, isFinger(event.originalEvent) ? FINGER : 0))
  }
  const subscriptions = [
    map.on('mousemove', handleMove),
    map.on('mouseout', leave),
    map.on('dragstart', handleDragStart),
    map.on('dragend', handleDragEnd),
    map.on('click', handleClick),
  ]
  return () => {
    cancelAnimationFrame(frame)
    for (const subscription of subscriptions) subscription.unsubscribe()
  }
}

function isFinger(event: MouseEvent): boolean {
  return 'pointerType' in event ? event.pointerType === 'touch' : matchMedia('(pointer: coarse)').matches
}
