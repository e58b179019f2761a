import type { Programme, Rule } from '@/domain/schema/programmes'
import { confidenceField, datePattern, idField, noteField, periodField, sourcesField } from '../fields'
import { type Published, table } from '../table'

const programmes = ({ artefacts }: Published) => artefacts.programmes.programmes
type RuleOfOne = Rule & { readonly programme: string }

export const programmeTables = [
  table<Programme>({
    name: 'programmes',
    title: 'Funding programmes',
    description: 'Programmes against whose rules the atlas checks a consortium.',
    artefact: 'programmes',
    key: ['id'],
    records: programmes,
    fields: [
      idField('programme', ({ id }) => id),
      { name: 'name', type: 'string', description: 'Name.', isRequired: true, of: ({ name }) => name },
      periodField('programme'),
      {
        name: 'partly_in_area',
        type: 'list',
        description: 'Ids of regions of which only a part belongs to its area.',
        of: (p) => p.partlyInArea,
      },
      {
        name: 'checked',
        type: 'string',
        description: 'Day on which the sources were read.',
        isRequired: true,
        pattern: datePattern,
        of: ({ checked }) => checked,
      },
      noteField(),
    ],
  }),
  table<RuleOfOne>({
    name: 'programme-rules',
    title: 'Rules of funding programmes',
    description: 'What a programme asks of a partnership, paraphrased.',
    subject: 'programmes',
    artefact: 'programmes',
    key: ['programme_id', 'id'],
    foreignKeys: [{ field: 'programme_id', table: 'programmes', to: 'id' }],
    records: (published) =>
      programmes(published).flatMap(({ id, rules }) => rules.map((rule): RuleOfOne => ({ ...rule, programme: id }))),
    fields: [
      {
        name: 'programme_id',
        type: 'string',
        description: 'Id of the programme.',
        isRequired: true,
        of: (r) => r.programme,
      },
      idField('rule, unique in its programme', ({ id }) => id),
      {
        name: 'kind',
        type: 'string',
        description: 'What is counted; not-checkable: nothing that the atlas holds can answer it.',
        isRequired: true,
        values: ['partners', 'countries', 'lead', 'not-checkable'],
        of: ({ kind }) => kind,
      },
      { name: 'least', type: 'integer', description: 'Least number.', of: (r) => ('least' in r ? r.least : undefined) },
      { name: 'text', type: 'string', description: 'The rule, paraphrased.', isRequired: true, of: ({ text }) => text },
      confidenceField(),
      sourcesField(({ sources }) => sources),
    ],
  }),
]
