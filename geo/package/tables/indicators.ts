import type { Indicator, IndicatorValue } from '@/domain/schema/indicators'
import { idField, noteField, sourcesField } from '../fields'
import { type Published, table } from '../table'

const unitOf = ({ artefacts }: Published) =>
  new Map(artefacts.indicators.indicators.map(({ id, unit }) => [id, unit] as const))

export const indicatorTables = [
  table<Indicator>({
    name: 'indicators',
    title: 'Indicators',
    description: 'What the figures for the regions mean and where they come from.',
    artefact: 'indicators',
    key: ['id'],
    records: ({ artefacts }) => artefacts.indicators.indicators,
    fields: [
      idField('indicator', ({ id }) => id),
      { name: 'title', type: 'string', description: 'English name.', isRequired: true, of: ({ title }) => title },
      { name: 'unit', type: 'string', description: 'Unit of its values.', isRequired: true, of: ({ unit }) => unit },
      {
        name: 'description',
        type: 'string',
        description: 'What it measures, and what to mind.',
        isRequired: true,
        of: ({ description }) => description,
      },
      {
        name: 'classes',
        type: 'string',
        description: 'How the map cuts it into classes; diverging: around the reference.',
        isRequired: true,
        values: ['diverging', 'quantiles'],
        of: ({ classes }) => classes,
      },
      {
        name: 'reference',
        type: 'number',
        description: 'Value that others are compared with.',
        of: (i) => i.reference,
      },
      { name: 'decimals', type: 'integer', description: 'Decimals shown.', isRequired: true, of: (i) => i.decimals },
      {
        name: 'higher_is',
        type: 'string',
        description: 'Whether a higher value is better.',
        isRequired: true,
        values: ['better', 'neutral'],
        of: (i) => i.higherIs,
      },
      { name: 'year_note', type: 'string', description: 'Which years, where they differ.', of: (i) => i.yearNote },
      { name: 'geo_note', type: 'string', description: 'Which level, where it differs.', of: (i) => i.geoNote },
      {
        name: 'trust',
        type: 'string',
        description: 'How far to trust it.',
        isRequired: true,
        of: ({ trust }) => trust,
      },
      sourcesField(({ sources }) => sources),
    ],
  }),
  table<IndicatorValue & { readonly unit: string }>({
    name: 'indicator-values',
    title: 'Figures for the regions',
    description: 'A row for each region and indicator, as published.',
    subject: 'indicators',
    isOfRecords: true,
    artefact: 'indicators',
    key: ['indicator_id', 'region_id'],
    foreignKeys: [
      { field: 'indicator_id', table: 'indicators', to: 'id' },
      { field: 'region_id', table: 'regions', to: 'id' },
    ],
    records: (published) => {
      const units = unitOf(published)
      return published.artefacts.indicators.values.map((value) => ({
        ...value,
        unit: units.get(value.indicatorId) ?? '',
      }))
    },
    fields: [
      {
        name: 'indicator_id',
        type: 'string',
        description: 'Id of the indicator.',
        isRequired: true,
        of: (r) => r.indicatorId,
      },
      { name: 'region_id', type: 'string', description: 'Id of the region.', isRequired: true, of: (r) => r.regionId },
      {
        name: 'value',
        type: 'number',
        description: 'The figure.',
        unit: 'as the column unit says',
        isRequired: true,
        of: ({ value }) => value,
      },
      {
        name: 'unit',
        type: 'string',
        description: 'Unit of the figure.',
        isRequired: true,
        json: null,
        of: ({ unit }) => unit,
      },
      { name: 'year', type: 'integer', description: 'Year it is for.', isRequired: true, of: ({ year }) => year },
      ...origin(),
      { name: 'group', type: 'string', description: 'Innovation group, of scoreboards.', of: ({ group }) => group },
      noteField(),
    ],
  }),
]

function origin() {
  return [
    {
      name: 'relation',
      type: 'string',
      description: 'same: published for this very region; within: the value of a wider region that it lies in.',
      isRequired: true,
      values: ['same', 'within'],
      of: ({ relation }: IndicatorValue) => relation,
    },
    {
      name: 'published_region',
      type: 'string',
      description: 'Code of the region for which it was published.',
      isRequired: true,
      of: (r: IndicatorValue) => r.publishedRegion,
    },
    {
      name: 'published_name',
      type: 'string',
      description: 'Name of that region.',
      isRequired: true,
      of: (r: IndicatorValue) => r.publishedName,
    },
    {
      name: 'is_derived',
      type: 'boolean',
      description: 'Whether we worked it out from published parts.',
      isRequired: true,
      of: (r: IndicatorValue) => r.isDerived,
    },
  ] as const
}
