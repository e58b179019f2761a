/** GeoJSON of what has a place but no shape of its own in the artefacts; flat properties, as GIS programs like them. */
import type { Geometry, Position } from 'geojson'
import { allTables } from './allTables'
import { cellText } from './csvText'
import type { Published } from './table'

interface Twin {
  readonly name: string
  readonly title: string
  readonly description: string
  /** Table whose columns the properties have, if they have those of one. */
  readonly table?: string
  readonly features: (published: Published) => readonly Feature[]
}

interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, unknown>>
}

export const geoTwins: readonly Twin[] = [
  {
    name: 'priorities',
    title: 'Priorities at the regions to which they apply',
    description: 'A point in each region to which the priority applies.',
    table: 'priorities',
    features: (published) => {
      const labelPoints = labelPointsOf(published)
      const { priorities } = published.artefacts.priorities
      const geometry = new Map(priorities.map(({ id, regionIds }) => [`${id}`, points(regionIds, labelPoints)]))
      return tableFeatures(published, 'priorities', geometry)
    },
  },
  {
    name: 'projects',
    title: 'Projects at the seats of their partners',
    description: 'A point for each partner whose seat is known; no geometry where none is.',
    table: 'projects',
    features: (published) => {
      const { organisations, projects } = published.artefacts
      const seats = new Map(
        organisations.features.map(({ properties, geometry }) => [`${properties.id}`, geometry?.coordinates]),
      )
      const geometry = new Map(
        projects.projects.map(({ id, partners }) => [
          `${id}`,
          points(
            partners.map(({ organisationId }) => organisationId),
            seats,
          ),
        ]),
      )
      return tableFeatures(published, 'projects', geometry)
    },
  },
  {
    name: 'places',
    title: 'Towns as points',
    description: 'The middle of each town.',
    table: 'places',
    features: (published) =>
      tableFeatures(
        published,
        'places',
        new Map(
          published.artefacts.places.places.map(({ id, position }) => [
            `${id}`,
            { type: 'Point', coordinates: position } as const,
          ]),
        ),
      ),
  },
  {
    name: 'region-indicators',
    title: 'Regions with their figures',
    description:
      'The shape of each region with a property for each indicator, and one with _year behind it for the year; null where nothing is known.',
    features: indicatorFeatures,
  },
]

function labelPointsOf({ artefacts }: Published): ReadonlyMap<string, Position> {
  return new Map(artefacts.regions.features.map(({ properties }) => [`${properties.id}`, properties.labelPoint]))
}

function points(ids: readonly string[], places: ReadonlyMap<string, Position | undefined>): Geometry | null {
  const known = [...new Set(ids)].flatMap((id) => {
    const place = places.get(id)
    return place === undefined ? [] : [place]
  })
  return known.length === 0 ? null : { type: 'MultiPoint', coordinates: known }
}

function tableFeatures(published: Published, name: string, geometry: ReadonlyMap<string, Geometry | null>) {
  const described = allTables.find((table) => table.name === name)
  if (described === undefined) throw new Error(`There is no table ${name}`)
  const names = described.fields.map((field) => field.name)
  return described.rows(published).map((row): Feature => {
    const id = cellText(row[names.indexOf('id')])
    const properties = Object.fromEntries(names.map((field, index) => [field, row[index] ?? null]))
    return { type: 'Feature', id, geometry: geometry.get(id) ?? null, properties }
  })
}

function indicatorFeatures({ artefacts }: Published): readonly Feature[] {
  const { indicators, values } = artefacts.indicators
  const byPlace = new Map(values.map((value) => [`${value.regionId} ${value.indicatorId}`, value]))
  return artefacts.regions.features.map(({ geometry, properties: { id, name, nameLocal, country, kind } }) => {
    const figures = indicators.flatMap((indicator): [string, number | null][] => {
      const value = byPlace.get(`${id} ${indicator.id}`)
      return [
        [indicator.id, value?.value ?? null],
        [`${indicator.id}_year`, value?.year ?? null],
      ]
    })
    const properties = { id, name, name_local: nameLocal, country, kind, ...Object.fromEntries(figures) }
    return { type: 'Feature', id, geometry, properties }
  })
}
