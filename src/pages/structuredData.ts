/** What a region's page says, in the words of schema.org for search engines. */
import { area } from '@/domain/area'
import type { Catalogue, Region } from '@/domain/catalogue'
import { sortedUnique } from '@/domain/grouping'
import { recordsOf } from '@/domain/recordsOf'
import { countryName } from './regionOrder'
import { absolute, type Site } from './site'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

export function structuredData(catalogue: Catalogue, region: Region, site: Site) {
  const place = placeOf(catalogue, region)
  return { '@context': 'https://schema.org', '@graph': [place, datasetOf(catalogue, region, site)] }
}

function placeOf(catalogue: Catalogue, region: Region) {
  const [longitude, latitude] = region.labelPoint
  const names = Object.values(region.labels).flatMap((name) => name ?? [])
  const otherNames = sortedUnique(names).filter((name) => name !== region.name)
  return {
    '@type': ['Place', 'AdministrativeArea'],
    '@id': `#${region.id}`,
    name: region.name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    identifier: { '@type': 'PropertyValue', propertyID: 'NUTS 2021', value: region.id },
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: { '@type': 'Country', name: countryName(catalogue, region.country), identifier: region.country },
  }
}

function datasetOf(catalogue: Catalogue, region: Region, site: Site) {
  const priorities = catalogue.prioritiesByRegion.get(region.id) ?? []
  const domains = recordsOf(catalogue.domains, sortedUnique(priorities.flatMap((priority) => priority.domains)))
  const sources = recordsOf(catalogue.sources, sortedUnique(priorities.flatMap((priority) => priority.sources)))
  const url = absolute(site, `r/${region.id}/`)
  return {
    '@type': 'Dataset',
    name: `Smart specialisation and cooperation of ${region.name}`,
    description: `Priorities of the smart specialisation strategies of ${region.name}, organisations that take part in projects, and the regions it works with; each fact with its source. Part of ${area.name}.`,
    license: licence,
    isAccessibleForFree: true,
    version: catalogue.manifest.release,
    creator: { '@type': 'Organization', name: area.name },
    spatialCoverage: { '@id': `#${region.id}` },
    ...(domains.length > 0 && { keywords: domains.map(({ labels }) => labels.en) }),
    ...(sources.length > 0 && { isBasedOn: sources.flatMap(({ url: address }) => address ?? []) }),
    ...(url !== null && { url }),
  }
}
