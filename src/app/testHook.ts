/**
 * `window.atlasTest.project(longitude, latitude)`: where in the window a place of the earth is drawn, for end-to-end
 * tests that must press a certain region of the map. Present in every build, because those tests run on the real one.
 */
import type { RefObject } from 'react'
import type { MapHandle } from '@/map/mapHandle'

export interface AtlasTest {
  /** `null` while there is no map. */
  project(longitude: number, latitude: number): { readonly x: number; readonly y: number } | null
}

declare global {
  interface Window {
    atlasTest?: AtlasTest
  }
}

export function installTestHook(map: RefObject<MapHandle | null>): void {
  window.atlasTest = { project: (longitude, latitude) => map.current?.project([longitude, latitude]) ?? null }
}
