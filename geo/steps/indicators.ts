/** Each map region's value of each indicator: its own where one is published, else that of the wider region around it. */
import type { Artefacts } from '@/domain/schema/artefacts'
import { sortedBy } from './order'
import type { Sources } from './readSources'

type Values = Artefacts['indicators']['values']

export function makeIndicators({ indicators, indicatorValues, regionMap, regions }: Sources): Artefacts['indicators'] {
  const published = new Map(indicatorValues.map((value) => [`${value.indicatorId} ${value.publishedRegion}`, value]))
  const localNames = new Map(regions.map(({ id, nameLocal }) => [id, nameLocal]))
  const values = regionMap.flatMap((entry) =>
    indicators.flatMap(({ id }) => {
      if (entry.noValueFor?.includes(id)) return []
      const finer = entry.overrides?.[id]
      const publishedRegion = finer ?? entry.publishedRegion
      const value = published.get(`${id} ${publishedRegion}`)
      if (!value) return []
      return {
        regionId: entry.regionId,
        indicatorId: id,
        value: value.value,
        year: value.year,
        relation: finer ? 'same' : entry.relation,
        publishedRegion,
        publishedName: (finer && localNames.get(finer)) ?? entry.publishedName,
        isDerived: value.isDerived ?? false,
        group: value.group,
        note: value.note,
      }
    }),
  )
  return {
    indicators: sortedBy(indicators, ({ id }) => id).map(({ checks: _, ...indicator }) => indicator),
    values: sortedBy(values, ({ indicatorId, regionId }) => `${indicatorId} ${regionId}`) as unknown as Values,
  } as Artefacts['indicators']
}
