import { type RefObject, useEffect, useRef, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue, Region } from '@/domain/catalogue'
import type { LinkId } from '@/domain/ids'
import { type LinkStep, nextStep, stepLinks } from '@/domain/linkSteps'
import { type Direction, regionNearest, regionTowards } from '@/domain/mapSteps'
import type { MapHandle } from '@/map/mapHandle'
import { pointAt, select } from '@/view/actions'
import { isShortcut } from '@/view/shortcuts'
import { viewStore } from '@/view/store'
import { isOnMap } from './lastInput'
import { useStepWords } from './useStepWords'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** What a key led to. */
export type MapStep = Region | LinkStep

/** On the focused map: from region to region, along the links of one, into its profile. Returns what to tell of the last step. */
export function useMapKeys(map: RefObject<MapHandle | null>): string {
  const catalogue = useCatalogue()
  const words = useStepWords()
  const [told, setTold] = useState('')
  // The link that the keys have come to, lit up as the pointer would do it.
  const link = useRef<LinkId | null>(null)
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isOnMap(event.target)) return
      const step = stepOf(event, { catalogue, map, link })
      if (!step) return
      // Not also the map's own.
      event.preventDefault()
      event.stopPropagation()
      if (step === 'read') return
      setTold(words(step))
    }
    document.addEventListener('keydown', handleKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', handleKeyDown, { capture: true })
  }, [catalogue, map, words])
  return told
}

interface Place {
  readonly catalogue: Catalogue
  readonly map: RefObject<MapHandle | null>
  readonly link: { current: LinkId | null }
}

function stepOf(event: KeyboardEvent, place: Place): MapStep | 'read' | undefined {
  const direction = isShortcut(event, 'neighbour') ? directions[event.key] : undefined
  if (direction) return goTowards(direction, place)
  if (isShortcut(event, 'nextLink')) return goAlong('forward', place)
  if (isShortcut(event, 'previousLink')) return goAlong('back', place)
  return isShortcut(event, 'read') ? read(place) : undefined
}

function selectedRegion({ catalogue }: Place): Region | undefined {
  const { selection } = viewStore.getState()
  return selection?.kind === 'region' ? catalogue.regions.get(selection.id) : undefined
}

/** Begins with the region in the middle of the map. */
function goTowards(direction: Direction, place: Place): Region | undefined {
  const from = selectedRegion(place)
  const region = from ? regionTowards(place.catalogue, from, direction) : regionInMiddle(place)
  if (!region) return from
  dim(place)
  select({ kind: 'region', id: region.id })
  return region
}

function regionInMiddle({ catalogue, map }: Place): Region | undefined {
  const camera = map.current?.camera()
  return camera ? regionNearest(catalogue, [camera.lon, camera.lat]) : undefined
}

function goAlong(direction: 'forward' | 'back', place: Place): LinkStep | undefined {
  const region = selectedRegion(place)
  const step =
    region && nextStep(stepLinks(place.catalogue, region.id, viewStore.getState()), place.link.current, direction)
  if (!step) return undefined
  place.link.current = step.link.id
  pointAt({ target: { kind: 'link', id: step.link.id } })
  return step
}

/** Opens the link that the keys have come to, else the region in the middle; goes to the profile of what is open. */
function read(place: Place): 'read' | undefined {
  const id = place.link.current
  const region = selectedRegion(place) ? undefined : regionInMiddle(place)
  dim(place)
  if (id !== null) select({ kind: 'link', id })
  else if (viewStore.getState().selection === null && region) select({ kind: 'region', id: region.id })
  else document.getElementById('detail-heading')?.focus()
  return 'read'
}

function dim({ link }: Place): void {
  if (link.current !== null) pointAt(null)
  link.current = null
}
