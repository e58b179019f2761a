import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import type { Region } from '@/domain/catalogue'
import { csvOfCells } from '@/domain/table/csv'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { downloadFile } from '@/ui/downloadFile'
import { sharedLink } from '@/view/sharedLink'
import { useGroupDomains } from './useGroup'

/** Hands over the table of domains and regions as a file. */
export function useGroupTable(regions: readonly Region[]): () => void {
  const text = useText()
  const label = useLabel()
  const facts = useFactTexts()
  const { release } = useCatalogue().manifest
  const { rows, domains } = useGroupDomains(regions)
  return () => {
    const titles = [
      ...[text('compare.domain'), text('group.csv.class'), text('group.regions')],
      ...rows.map(({ region }) => label(region.labels)),
      text('group.csv.projects'),
    ]
    const cells = domains.map(({ domain, class: name, naming, projects }) => [
      ...[label(domain.labels), text(`group.csv.class.${name}`), naming.length],
      ...rows.map(({ cells, period }) => {
        const level = cells.get(domain.id)?.level
        return period === null ? null : level ? text(`compare.mark.${level}`) : text('group.csv.notNamed')
      }),
      projects.map(({ acronym }) => acronym),
    ])
    const notes = [
      `${text('app.name')}: ${text('group.title')}`,
      text('group.csv.blank'),
      text('evidence.domainsAreOurs'),
      text('table.csv.release', { release }),
      text('table.csv.link', { link: sharedLink(facts.locale, release) }),
    ]
    downloadFile(`${area.fileName}-trans-s3-${release}.csv`, 'text/csv;charset=utf-8', csvOfCells(titles, cells, notes))
  }
}
