/** The evidence as rows of a file: one for each record and partner region, so that it can be summed in any way. */
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import type { ProjectPartner } from '@/domain/schema/projects'
import { type Column, column, namesIn, type TableWords } from '@/domain/table/table'
import type { EvidencePack, EvidenceRecord } from './evidencePack'

export interface EvidenceRow {
  readonly record: EvidenceRecord
  readonly partner: RegionId
}

export function evidenceRows({ records }: Pick<EvidencePack, 'records'>): readonly EvidenceRow[] {
  return records.flatMap((record) => record.partners.map((partner) => ({ record, partner })))
}

/** Ids for machines beside names for readers. */
export function evidenceColumns(
  catalogue: Catalogue,
  { region, domains }: EvidencePack,
  words: Pick<TableWords, 'language' | 'text'>,
): readonly Column<EvidenceRow>[] {
  const named = namesIn({ catalogue, words })
  const ofStrategy = new Set(domains.filter(({ priorities }) => priorities.length > 0).map(({ domain }) => domain.id))
  const countryOf = (id: RegionId) => {
    const country = catalogue.regions.get(id)?.country
    return country && named.country(country)
  }
  return [
    column('kind', { value: ({ record }) => words.text(`linkKind.${record.kind}`) }),
    column('title', { value: ({ record }) => titleOf(record) }),
    column('id', { value: ({ record }) => record.id }),
    column('programme', { value: ({ record }) => (record.kind === 'project' ? record.project.programme : null) }),
    column('firstYear', { kind: 'number', value: ({ record }) => record.years?.[0] }),
    column('lastYear', { kind: 'number', value: ({ record }) => record.years?.[1] }),
    column('domains', { kind: 'list', value: ({ record }) => named.domains(record.domains) }),
    column('strategyDomains', {
      kind: 'list',
      value: ({ record }) => named.domains(record.domains.filter((domain) => ofStrategy.has(domain))),
    }),
    column('partnerRegion', { value: ({ partner }) => named.region(partner) }),
    column('partnerId', { value: ({ partner }) => partner }),
    column('country', { value: ({ partner }) => countryOf(partner) }),
    column('ownBodies', { kind: 'list', value: ({ record }) => bodiesIn(record, region.id) }),
    column('partnerBodies', { kind: 'list', value: ({ record, partner }) => bodiesIn(record, partner) }),
    column('sources', { kind: 'list', value: ({ record }) => named.sources(record.sources) }),
  ]
}

export function titleOf(record: EvidenceRecord): string {
  if (record.kind === 'event') return record.event.title
  const { acronym, title } = record.project
  return title === acronym ? acronym : `${acronym}: ${title}`
}

/** Organisations as the project lists them; of events no organisations are recorded. */
function bodiesIn(record: EvidenceRecord, region: RegionId): readonly string[] {
  const partners: readonly ProjectPartner[] = record.kind === 'project' ? record.project.partners : []
  return partners.filter(({ regionId }) => regionId === region).map(({ nameAsListed }) => nameAsListed)
}
