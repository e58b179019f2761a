declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson'
  import type { Topology } from 'topojson-specification'

  /** Without quantisation, so that arcs are absolute positions. */
  export function topology(objects: Readonly<Record<string, FeatureCollection>>): Topology
}
