import { useAbout } from '@/data/useAbout'
import type { Region } from '@/domain/catalogue'
import { cellWords } from '@/domain/matrix/cellWords'
import type { DomainRow } from '@/domain/matrix/domainMatrix'
import { type GroupClass, type GroupDomain, groupClasses } from '@/domain/transS3/groupDomains'
import { useLabel } from '@/i18n/useLabel'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { Badge } from '@/ui/Badge'
import { CellMark } from '@/ui/CellMark'
import { DomainIcon } from '@/ui/domainIcons'
import { Note } from '@/ui/Note'
import { NumberDisc } from '@/ui/NumberDisc'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './TransS3Room.module.css'
import { useGroupDomains } from './useGroup'

/** Step 1: each domain with the regions that name it; shared, complementary, missing. */
export function CommonSets({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const label = useLabel()
  const { rows, known, domains } = useGroupDomains(regions)
  return (
    <>
      <Note>{text('group.classes.explained', { known, count: rows.length })}</Note>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keyboard, too. */}
      <section className={styles['area']} tabIndex={0} aria-label={text('group.table')} data-scroll-area>
        <table className={styles['table']}>
          <caption>
            <VisuallyHidden>{text('group.table')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('compare.domain')}</th>
              {rows.map(({ region }, index) => (
                <th key={region.id} scope="col" title={label(region.labels)}>
                  <NumberDisc number={index + 1} />
                  <VisuallyHidden>{label(region.labels)}</VisuallyHidden>
                </th>
              ))}
              <th scope="col">{text('group.regions')}</th>
            </tr>
          </thead>
          {groupClasses.map((name) => (
            <ClassRows key={name} name={name} rows={rows} domains={domains.filter((one) => one.class === name)} />
          ))}
        </table>
      </section>
      <Legend />
      <Note>{text('evidence.domainsAreOurs')}</Note>
    </>
  )
}

interface ClassRowsProps {
  readonly name: GroupClass
  readonly rows: readonly DomainRow[]
  readonly domains: readonly GroupDomain[]
}

function ClassRows({ name, rows, domains }: ClassRowsProps) {
  const text = useText()
  if (domains.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={rows.length + 2} className={styles['class']}>
          {text(`group.class.${name}`, { count: domains.length })}
        </th>
      </tr>
      {domains.map((one) => (
        <GroupRow key={one.domain.id} one={one} rows={rows} />
      ))}
    </tbody>
  )
}

function GroupRow({
  one: { domain, naming },
  rows,
}: {
  readonly one: GroupDomain
  readonly rows: readonly DomainRow[]
}) {
  const text = useText()
  const words = useLanguageWords()
  const isInStrategy = useAbout().strategy?.priorities.some(({ domains }) => domains.includes(domain.id))
  return (
    <tr>
      <th scope="row">
        <span className={styles['domain']}>
          <DomainIcon domain={domain.id} />
          <span className={styles['domainName']}>
            {words.label(domain.labels)}
            {isInStrategy && <Badge>{text('group.inStrategy')}</Badge>}
          </span>
        </span>
      </th>
      {rows.map((row) => {
        const cell = row.cells.get(domain.id)
        return (
          <td key={row.region.id} className={row.period === null ? styles['noData'] : undefined}>
            {cell?.level && <CellMark level={cell.level} />}
            <VisuallyHidden>{cellWords(row, domain, words.label(row.region.labels), words)}</VisuallyHidden>
          </td>
        )
      })}
      <td className={styles['figure']}>{naming.length}</td>
    </tr>
  )
}

/** What the marks mean; the cells say it in words to screen readers. */
function Legend() {
  const text = useText()
  return (
    <ul className={styles['legend']} aria-hidden="true">
      {(['regional', 'national', 'both'] as const).map((level) => (
        <li key={level}>
          <CellMark level={level} /> {text(`compare.mark.${level}`)}
        </li>
      ))}
      <li>
        <span className={styles['noDataSign']} /> {text('matrix.noData')}
      </li>
    </ul>
  )
}
