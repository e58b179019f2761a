/** Names of the data files. Free of imports that run, so that the build can read it too. */
import type { ArtefactId } from '@/domain/schema/manifest'

/**
 * Known beforehand, so that no file waits for the manifest. The data check sees to it that the manifest says the same.
 */
export const artefactFiles = {
  sources: 'sources.json',
  taxonomy: 'taxonomy.json',
  places: 'places.json',
  regions: 'regions.geojson',
  land: 'land.geojson',
  borders: 'borders.geojson',
  labels: 'labels.geojson',
  organisations: 'organisations.geojson',
  events: 'events.geojson',
  priorities: 'priorities.json',
  projects: 'projects.json',
  indicators: 'indicators.json',
  links: 'links.geojson',
  about: 'about.json',
  programmes: 'programmes.json',
} as const satisfies Record<ArtefactId, string>
export const manifestFile = 'manifest.json'
