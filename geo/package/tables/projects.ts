import { roles } from '@/domain/schema/organisations'
import type { Project, ProjectPartner } from '@/domain/schema/projects'
import { countryField, domainsField, idField, noteField, periodField, sourcesField } from '../fields'
import { type Published, relation, table } from '../table'
import { statementTables } from './projectStatements'

const projects = ({ artefacts }: Published) => artefacts.projects.projects

export const projectTables = [
  table<Project>({
    name: 'projects',
    title: 'Projects',
    description: 'Interreg projects with partners in the area.',
    artefact: 'projects',
    key: ['id'],
    records: projects,
    fields: [
      idField('project', ({ id }) => id),
      { name: 'acronym', type: 'string', description: 'Short name.', isRequired: true, of: (p) => p.acronym },
      { name: 'title', type: 'string', description: 'Title as published.', isRequired: true, of: ({ title }) => title },
      {
        name: 'programme',
        type: 'string',
        description: 'Funding programme.',
        isRequired: true,
        of: (p) => p.programme,
      },
      periodField('programme'),
      { name: 'contract_number', type: 'string', description: 'The programme’s number.', of: (p) => p.contractNumber },
      {
        name: 'theme',
        type: 'string',
        description: 'What it is about, in our words.',
        isRequired: true,
        of: ({ theme }) => theme,
      },
      domainsField(({ domains }) => domains),
      { name: 'website', type: 'string', description: 'Address of its website.', of: ({ website }) => website },
      {
        name: 'is_partner_list_complete',
        type: 'boolean',
        description: 'false: part of the list of partners was not found.',
        isRequired: true,
        of: (p) => p.isPartnerListComplete,
      },
      noteField(),
      sourcesField(({ sources }) => sources),
    ],
  }),
  table<{ readonly project: Project; readonly number: number; readonly partner: ProjectPartner }>({
    name: 'project-partners',
    title: 'Partners of projects',
    description: 'Who took part in a project, from where and as what.',
    subject: 'projects',
    artefact: 'projects',
    key: ['project_id', 'number'],
    foreignKeys: [
      { field: 'project_id', table: 'projects', to: 'id' },
      { field: 'organisation_id', table: 'organisations', to: 'id' },
      { field: 'region_id', table: 'regions', to: 'id' },
    ],
    records: (published) =>
      projects(published).flatMap((project) =>
        project.partners.map((partner, index) => ({ project, number: index + 1, partner })),
      ),
    fields: [
      {
        name: 'project_id',
        type: 'string',
        description: 'Id of the project.',
        isRequired: true,
        of: (r) => r.project.id,
      },
      {
        name: 'number',
        type: 'integer',
        description: 'Place in our list.',
        isRequired: true,
        of: ({ number }) => number,
      },
      {
        name: 'organisation_id',
        type: 'string',
        description: 'Id of the organisation.',
        isRequired: true,
        of: ({ partner }) => partner.organisationId,
      },
      {
        name: 'name_as_listed',
        type: 'string',
        description: 'Its name as the project spells it.',
        isRequired: true,
        of: ({ partner }) => partner.nameAsListed,
      },
      {
        name: 'role',
        type: 'string',
        description: 'Associated organisations make no link between regions.',
        isRequired: true,
        values: roles,
        of: ({ partner }) => partner.role,
      },
      { ...countryField('partner'), of: ({ partner }) => partner.country },
      {
        name: 'region_id',
        type: 'string',
        description: 'Base region from which it took part; empty outside the area or where no source tells it.',
        of: ({ partner }) => partner.regionId,
      },
    ],
  }),
  relation<Project>({
    name: 'project-domains',
    title: 'Projects and their domains',
    description: 'Our own classification.',
    subject: 'projects',
    artefact: 'projects',
    from: { field: 'project_id', description: 'Id of the project.', of: ({ id }) => id },
    to: { field: 'domain_id', description: 'Id of the domain.', table: 'domains' },
    ids: ({ domains }) => domains,
    records: projects,
  }),
  ...statementTables,
]
