/** What MapLibre must be told once, before the first map. */
import { addProjection, setWorkerUrl } from 'maplibre-gl'
import { projection } from '@/map/projection'
import workerUrl from './mapWorker?worker&url'

setWorkerUrl(workerUrl)

// MapLibre knows names without a colon by itself.
if (projection.name.includes(':')) {
  addProjection({
    name: projection.name,
    definition: projection.name,
    projection: { forward: (position) => projection.forward(position), inverse: projection.inverse },
    tileMatrixSet: { origin: [projection.origin[0], projection.origin[1]], extentAtZoom0: projection.extent },
  })
}
