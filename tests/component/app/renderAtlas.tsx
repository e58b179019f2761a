import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import { Atlas } from '@/app/Atlas'
import * as dataParts from '@/app/dataParts'
import { watchInput } from '@/app/lastInput'
import { type RenderedRoom, type RoomOptions, renderRoom } from '../../support/renderRoom'

// jsdom has no WebGL; what the shell does around the map is the same without one.
vi.mock('@/app/AtlasMap', () => ({ AtlasMap: () => <div data-testid="map" /> }))
watchInput(document)
// Chunks of their own in the built page; here they are there from the start.
await Promise.all(Object.values(dataParts).map((part) => part.load()))

/** The whole page around a map that draws nothing. */
export function renderAtlas(options?: RoomOptions): RenderedRoom {
  return renderRoom(<Atlas />, options)
}

/** The bar at the top: before the heads of panels, which Testing Library takes for banners, too. */
export const topBar = () => screen.getAllByRole('banner')[0] ?? screen.getByRole('banner')
