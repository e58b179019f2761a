import { area } from '@/domain/area'
import { roles } from '@/domain/schema/organisations'
import { organisationsShown, participationsOf } from '@/domain/shownRecords'
import { type Column, column, namesIn, type OrganisationRow, type TableContext, type TableKind } from './table'

/** All that the filter lets through, on the map or not: a body without a known place is a partner all the same. */
export const organisationsTable: TableKind<OrganisationRow> = {
  rows: (catalogue, view) =>
    organisationsShown(catalogue, view).map((record) => ({
      table: 'organisations',
      key: record.id,
      selection: { kind: 'org', id: record.id },
      record,
    })),
  total: ({ organisations }) => organisations.size,
  columns: (context) => [...names(context), ...facts(context)],
  usual: ['name', 'helix', 'roles', 'country', 'town', 'region', 'projects', 'website'],
  order: 'name',
}

function names(context: TableContext): readonly Column<OrganisationRow>[] {
  const { text, language } = context.words
  const named = namesIn(context)
  return [
    column('name', { value: ({ record }) => (language === 'en' ? record.name : (record.nameLocal ?? record.name)) }),
    column('nameLocal', { value: ({ record }) => record.nameLocal }),
    column('id', { value: ({ record }) => record.id }),
    column('helix', { value: ({ record }) => text(`helix.${record.helix}`) }),
    column('country', { value: ({ record }) => named.country(record.country) }),
    column('town', { value: ({ record }) => record.town }),
    column('region', { value: ({ record }) => record.regionId && named.region(record.regionId) }),
  ]
}

function facts(context: TableContext): readonly Column<OrganisationRow>[] {
  const { catalogue, words } = context
  const participations = participationsOf(catalogue)
  const named = namesIn(context)
  return [
    column('roles', {
      kind: 'list',
      value: ({ record }) => {
        const own = new Set(participations.get(record.id)?.map(({ role }) => role))
        return roles.filter((role) => own.has(role)).map((role) => words.text(`role.${role}`))
      },
    }),
    ...(area.project ? [projectRole(words)] : []),
    column('projects', { kind: 'number', value: ({ record }) => record.projects.length }),
    column('projectNames', {
      kind: 'list',
      value: ({ record }) => record.projects.map((id) => catalogue.projects.get(id)?.acronym ?? id),
    }),
    column('website', { value: ({ record }) => record.website }),
    column('description', { value: ({ record }) => record.description }),
    column('sources', { kind: 'list', value: ({ record }) => named.sources(record.sources) }),
  ]
}

function projectRole({ text }: TableContext['words']): Column<OrganisationRow> {
  return column('gosmartRole', { value: ({ record }) => record.gosmartRole && text(`role.${record.gosmartRole}`) })
}
