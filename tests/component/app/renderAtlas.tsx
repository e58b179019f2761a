import { vi } from 'vitest'
import { Atlas } from '@/app/Atlas'
import { watchInput } from '@/app/lastInput'
import { type RenderedRoom, type RoomOptions, renderRoom } from '../../support/renderRoom'

// jsdom has no WebGL; what the shell does around the map is the same without one.
vi.mock('@/app/AtlasMap', () => ({ AtlasMap: () => <div data-testid="map" /> }))
watchInput(document)

/** The whole page around a map that draws nothing. */
export function renderAtlas(options?: RoomOptions): RenderedRoom {
  return renderRoom(<Atlas />, options)
}
