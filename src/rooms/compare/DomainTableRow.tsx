import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { prioritiesNaming } from '@/domain/compare/domains'
import { cellWords } from '@/domain/matrix/cellWords'
import type { DomainRow } from '@/domain/matrix/domainMatrix'
import type { Domain } from '@/domain/schema/sources'
import { useLabel } from '@/i18n/useLabel'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { CellMark } from '@/ui/CellMark'
import { Chip } from '@/ui/Chip'
import { DomainIcon } from '@/ui/domainIcons'
import { ChevronIcon } from '@/ui/icons'
import { Note } from '@/ui/Note'
import { NumberDisc } from '@/ui/NumberDisc'
import { SelectLink } from '@/ui/SelectLink'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { toggleDomain } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './DomainTable.module.css'

interface Props {
  readonly domain: Domain
  readonly rows: readonly DomainRow[]
}

/** One domain across the regions; pressed, it lists the priorities that name it. */
export function DomainTableRow({ domain, rows }: Props) {
  const language = useLanguageWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <tr>
        <th scope="row" className={styles['domain']}>
          <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <DomainIcon domain={domain.id} />
            <span>{language.label(domain.labels)}</span>
            <ChevronIcon className={styles['chevron']} />
          </button>
        </th>
        {rows.map((row) => {
          const cell = row.cells.get(domain.id)
          const isInBoth = cell !== undefined && cell.level !== null && Object.keys(cell.byPeriod).length > 1
          return (
            <td key={row.region.id} className={row.period === null ? styles['noData'] : undefined}>
              {cell && <CellMark level={cell.level} isInBothPeriods={isInBoth} />}
              <VisuallyHidden>{cellWords(row, domain, language.label(row.region.labels), language)}</VisuallyHidden>
            </td>
          )
        })}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={rows.length + 1} className={styles['details']}>
            <Priorities domain={domain} rows={rows} />
          </td>
        </tr>
      )}
    </>
  )
}

function Priorities({ domain, rows }: Props) {
  const text = useText()
  const filter = useFilter()
  const isChosen = filter.domains.includes(domain.id)
  return (
    <div className={styles['priorities']}>
      {rows.map((row, index) => (
        <PrioritiesOfOne key={row.region.id} domain={domain} row={row} number={index + 1} />
      ))}
      <p>
        <Chip isPressed={isChosen} onClick={() => toggleDomain(domain.id)}>
          {text('compare.filterBy')}
        </Chip>
      </p>
    </div>
  )
}

function PrioritiesOfOne({ domain, row, number }: { domain: Domain; row: DomainRow; number: number }) {
  const label = useLabel()
  const text = useText()
  const catalogue = useCatalogue()
  const linkTo = useSelectionLink()
  const priorities = prioritiesNaming(catalogue, row.region.id, domain.id, useFilter())
  return (
    <div>
      <p className={styles['owner']}>
        <NumberDisc number={number} /> {label(row.region.labels)}
      </p>
      {priorities.length === 0 ? (
        <Note kind="empty">{text(row.period === null ? 'compare.unknown' : 'compare.notNamed')}</Note>
      ) : (
        <ul>
          {priorities.map(({ id, title, level }) => (
            <li key={id}>
              <SelectLink {...linkTo({ kind: 'priority', id })}>{title}</SelectLink>
              {level === 'national' && <span className={styles['quiet']}> {text('priority.national')}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
