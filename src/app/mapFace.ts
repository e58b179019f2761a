import { useSyncExternalStore } from 'react'
import { isSoftwareRenderer } from '@/map/softwareRenderer'
import { setMapStatus } from '@/view/actions'
import { readDevice, writeDevice } from '@/view/deviceStorage'
import { retryParts } from './lazyPart'

/** Which map the reader chose: the one drawn in SVG, or the one that needs WebGL. `null`: neither, the atlas decides. */
export type ChosenFace = 'simple' | 'full' | null

interface MapFace {
  readonly chosen: ChosenFace
  /** WebGL is there, but drawn without a graphics card. */
  readonly isSlow: boolean
  /** How often the full map was asked for again. */
  readonly retries: number
}

const listeners = new Set<() => void>()
let face: MapFace | null = null

function current(): MapFace {
  if (face) return face
  const kept = readDevice('map')
  face = { chosen: kept === 'simple' || kept === 'full' ? kept : null, isSlow: false, retries: 0 }
  return face
}

function change(next: Partial<MapFace>): void {
  face = { ...current(), ...next }
  for (const listener of listeners) listener()
}

/** Remembered on this device. */
export function chooseMapFace(chosen: 'simple' | 'full'): void {
  writeDevice('map', chosen)
  if (chosen === 'full' && current().chosen === 'simple') setMapStatus('loading')
  change({ chosen })
}

/** Asks for the full map once more, and for its code if that was what failed. */
export function retryFullMap(): void {
  retryParts()
  setMapStatus('loading')
  change({ retries: current().retries + 1 })
}

/** Told by the map once it knows what draws it. */
export function noteRenderer(name: string): void {
  change({ isSlow: isSoftwareRenderer(name) })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useMapFace(): MapFace {
  return useSyncExternalStore(subscribe, current)
}
