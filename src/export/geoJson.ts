/** What is shown as GeoJSON (RFC 7946): regions with what the layer says of them, links drawn, points drawn. */
import type { Feature, FeatureCollection } from 'geojson'
import type { Catalogue, LonLat } from '@/domain/catalogue'
import { inWords } from '@/domain/message'
import { findRegion, regionName } from '@/domain/regionName'
import type { CooperationEvent, Organisation } from '@/domain/schema/organisations'
import { regionMatches } from '@/domain/selectors'
import type { Drawing } from '@/map/drawing'
import { linkCurves } from '@/map/linkCurves'
import { classText } from './legend'
import type { PlateContent } from './plateContent'
import type { PlateWords } from './plateWords'

/** What a reader of the file should know, as a member of its own, which programs pass over. */
export interface AboutFile {
  readonly title: string
  readonly filter: string
  readonly counts: string
  readonly layer: string
  readonly layerNotes: readonly string[]
  readonly release: string
  readonly licences: readonly string[]
  readonly attribution: string
  readonly sources: readonly { readonly title: string; readonly url?: string; readonly licence?: string }[]
  readonly link: string
}

export interface ShownGeoJson extends FeatureCollection {
  readonly metadata: AboutFile
}

export function geoJsonOf(
  catalogue: Catalogue,
  drawing: Drawing,
  content: PlateContent,
  words: PlateWords,
): ShownGeoJson {
  const features = [
    ...regionFeatures(catalogue, drawing, words),
    ...linkFeatures(catalogue, drawing, words),
    ...pointFeatures(catalogue, drawing),
  ]
  return { type: 'FeatureCollection', metadata: aboutOf(catalogue, drawing, content, words), features }
}

function aboutOf(catalogue: Catalogue, { layer, layerResult }: Drawing, content: PlateContent, words: PlateWords) {
  const { title, filter, counts, attribution, link, sources } = content
  const { manifest } = catalogue
  const used = ['regions', 'links', 'organisations', 'events', 'indicators', 'priorities']
  const licences = manifest.files.filter(({ id }) => used.includes(id)).map(({ licence }) => licence)
  return {
    ...{ title, filter, counts },
    layer: inWords(layer.title, words),
    layerNotes: [layerResult.noDataMeaning, ...layerResult.notes].map((note) => inWords(note, words)),
    release: manifest.release,
    licences: [...new Set(licences)],
    attribution,
    sources: sources.map(({ title: name, url, licence }) => ({
      title: name,
      ...(url === undefined ? {} : { url }),
      ...(licence === undefined ? {} : { licence }),
    })),
    link,
  }
}

function regionFeatures(catalogue: Catalogue, { filter, layer, layerResult }: Drawing, words: PlateWords): Feature[] {
  const { cells, classes, unit, year } = layerResult
  const labels = new Map(classes.map((one) => [one.key, classText(catalogue, one, words)]))
  const matching = regionMatches(catalogue, filter)
  return catalogue.geometry.regions.features.flatMap(({ geometry, properties }): Feature[] => {
    const region = catalogue.regions.get(properties.id)
    if (!region) return []
    const cell = cells.get(region.id)
    return [
      {
        type: 'Feature',
        id: region.id,
        geometry,
        properties: {
          kind: 'region',
          id: region.id,
          name: regionName(region, words.language),
          country: region.country,
          matches: matching.get(region.id)?.matches ?? false,
          layer: layer.id,
          class: cell ? (labels.get(cell.classKey) ?? null) : null,
          value: cell?.value ?? null,
          unit: unit && inWords(unit, words),
          year: cell?.year ?? (year && inWords(year, words)),
          domains: cell?.domains ?? null,
          note: cell?.note ?? null,
          publishedName: cell?.publishedName ?? null,
        },
      },
    ]
  })
}

function linkFeatures(catalogue: Catalogue, { links }: Drawing, { language }: PlateWords): Feature[] {
  const curveOf = linkCurves(catalogue)
  return links.toReversed().flatMap(({ id, kind, weight }): Feature[] => {
    const link = catalogue.links.get(id)
    const geometry = curveOf(id)
    if (!link || !geometry) return []
    const ends = [link.a, link.b].map((end) => findRegion(catalogue, end)).filter((region) => region !== undefined)
    const properties = {
      kind: 'link',
      id,
      from: link.a,
      to: link.b,
      names: ends.map((region) => regionName(region, language)),
      linkKind: kind,
      evidence: kind === 'affinity' ? null : weight,
      affinity: link.affinity ?? null,
    }
    return [{ type: 'Feature', id, geometry, properties }]
  })
}

/** One for each record, several of which may lie at one place. */
function pointFeatures(catalogue: Catalogue, { points }: Drawing): Feature[] {
  const sourced = (ids: Organisation['sources']) => ids.map((id) => catalogue.sources.get(id)?.url ?? id)
  const at = (position: LonLat) => ({ type: 'Point' as const, coordinates: [...position] })
  const organisation = (
    { id, name, country, regionId, helix, positionBasis, sources }: Organisation,
    position: LonLat,
  ): Feature => ({
    type: 'Feature',
    id,
    geometry: at(position),
    properties: {
      kind: 'organisation',
      id,
      name,
      country,
      region: regionId ?? null,
      helix,
      positionBasis,
      sources: sourced(sources),
    },
  })
  const event = (
    { id, title, start, positionBasis, confidence, sources }: CooperationEvent,
    position: LonLat,
  ): Feature => ({
    type: 'Feature',
    id,
    geometry: at(position),
    properties: {
      kind: 'event',
      id,
      title,
      start: start ?? null,
      positionBasis,
      confidence,
      sources: sourced(sources),
    },
  })
  return points.flatMap(({ position, organisations, events }) => [
    ...organisations.map((one) => organisation(one, position)),
    ...events.map((one) => event(one, position)),
  ])
}
