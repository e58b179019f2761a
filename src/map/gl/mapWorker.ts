/**
 * MapLibre's worker, told our projection: it cuts the shapes into tiles, so it needs the same formulas as the page.
 * MapLibre's own way, a script that its worker imports later, would be one more request and a second bundle of them.
 */
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs'
import { projection } from '@/map/projection'

const scope: typeof globalThis & { worker?: unknown; setProjectionHandler?: (handler: () => object) => void } = self

// Naming the class keeps the import: maplibre-gl calls its files free of side effects, and the bundler believes it.
if (!(scope.worker instanceof MapLibreWorker) || !scope.setProjectionHandler) throw new Error('MapLibre worker changed')
scope.setProjectionHandler(() => ({ forward: projection.forward, inverse: projection.inverse }))
