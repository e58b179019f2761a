/** The worker's bundle carries no types. It starts itself when loaded in a worker, and exports its class. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export default class MapLibreWorker {}
}
