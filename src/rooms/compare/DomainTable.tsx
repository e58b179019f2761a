import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { compareDomains } from '@/domain/compare/domains'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { CellMark } from '@/ui/CellMark'
import { Note } from '@/ui/Note'
import { NumberDisc } from '@/ui/NumberDisc'
import { ProfileSection } from '@/ui/ProfileSection'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { useFilter } from '@/view/useFilter'
import styles from './DomainTable.module.css'
import { DomainTableRow } from './DomainTableRow'

/** Domains in the order of how many name them; each opens to the priorities behind it. */
export function DomainTable({ regions }: { readonly regions: readonly Region[] }) {
  const label = useLabel()
  const text = useText()
  const { rows, groups } = compareDomains(
    useCatalogue(),
    regions.map(({ id }) => id),
    useFilter(),
  )
  const unknown = rows.filter(({ period }) => period === null)
  return (
    <ProfileSection title={text('compare.domains')}>
      <table className={styles['table']}>
        <caption>
          <VisuallyHidden>{text('compare.domains.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('compare.domain')}</th>
            {rows.map(({ region, period }, index) => (
              <th key={region.id} scope="col" className={styles['region']}>
                <NumberDisc number={index + 1} />
                <VisuallyHidden>{label(region.labels)}</VisuallyHidden>
                <span className={styles['period']}>
                  {period === null ? text('matrix.noData') : text(`filters.period.${period}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ alignment, domains }) => (
          <tbody key={alignment}>
            <tr>
              <th scope="rowgroup" colSpan={rows.length + 1} className={styles['group']}>
                {text(`compare.domains.${alignment}`, { count: domains.length })}
              </th>
            </tr>
            {domains.map((domain) => (
              <DomainTableRow key={domain.id} domain={domain} rows={rows} />
            ))}
          </tbody>
        ))}
      </table>
      <Legend />
      {unknown.map(({ region }) => (
        <Note key={region.id} kind="caveat">
          {text('compare.noStrategy', { name: label(region.labels) })}
        </Note>
      ))}
      <Note>{text('evidence.domainsAreOurs')}</Note>
    </ProfileSection>
  )
}

/** What the marks mean; the cells say it in words to screen readers. */
function Legend() {
  const text = useText()
  const marks = ['regional', 'national', 'both'] as const
  return (
    <ul className={styles['legend']} aria-hidden="true">
      {marks.map((level) => (
        <li key={level}>
          <CellMark level={level} /> {text(`compare.mark.${level}`)}
        </li>
      ))}
      <li>
        <CellMark level="regional" isInBothPeriods /> {text('compare.mark.bothPeriods')}
      </li>
      <li>
        <CellMark level={null} /> {text('compare.mark.otherPeriod')}
      </li>
    </ul>
  )
}
