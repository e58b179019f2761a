import * as v from 'valibot'
import { buildCatalogue, type CatalogueParts } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import type { WholeAbout } from '@/domain/schema/about'
import { artefactSchemas } from '@/domain/schema/artefacts'
import { type ArtefactId, type Manifest, ManifestSchema } from '@/domain/schema/manifest'
import { about } from '../fixtures/catalogue/about'
import { links, organisations, projects } from '../fixtures/catalogue/cooperation'
import { events, indicators, places, priorities, sources, taxonomy } from '../fixtures/catalogue/facts'
import { manifest } from '../fixtures/catalogue/manifest'
import { programmes } from '../fixtures/catalogue/programmes'
import { borders, labels, land, regions } from '../fixtures/catalogue/regions'

/** The artefacts as they would lie in `public/data`, unparsed. */
export const testArtefacts = {
  sources,
  taxonomy,
  places,
  regions,
  land,
  borders,
  labels,
  organisations,
  events,
  priorities,
  projects,
  indicators,
  links,
  about,
  programmes,
} satisfies Record<ArtefactId, unknown>
export const rawTestManifest: unknown = manifest

/** What the About room tells; no part of the catalogue. */
export function testAbout(): WholeAbout {
  return v.parse(v.required(artefactSchemas.about), about)
}

/** What programmes ask of a partnership; no part of the catalogue. */
export function testProgrammes() {
  return v.parse(artefactSchemas.programmes, programmes)
}

export function testManifest(): Manifest {
  return v.parse(ManifestSchema, manifest)
}

export function testCatalogueParts() {
  return {
    sources: v.parse(artefactSchemas.sources, sources),
    taxonomy: v.parse(artefactSchemas.taxonomy, taxonomy),
    places: v.parse(artefactSchemas.places, places),
    regions: v.parse(artefactSchemas.regions, regions),
    land: v.parse(artefactSchemas.land, land),
    borders: v.parse(artefactSchemas.borders, borders),
    labels: v.parse(artefactSchemas.labels, labels),
    organisations: v.parse(artefactSchemas.organisations, organisations),
    events: v.parse(artefactSchemas.events, events),
    priorities: v.parse(artefactSchemas.priorities, priorities),
    projects: v.parse(artefactSchemas.projects, projects),
    indicators: v.parse(artefactSchemas.indicators, indicators),
    links: v.parse(artefactSchemas.links, links).features.map(({ properties }) => properties),
  } satisfies CatalogueParts
}

/**
 * A small catalogue with real region ids: nine regions, one overlay, seven organisations, three projects, two events,
 * eight links. FI200 has no data and says why, SE122 has none at all, LT011 only national priorities of the old period.
 */
export function testCatalogue(): Catalogue {
  return buildCatalogue(testManifest(), testCatalogueParts())
}
