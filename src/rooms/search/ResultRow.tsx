import type { MouseEvent } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { findRegion } from '@/domain/regionName'
import type { SearchEntry } from '@/domain/searchIndex'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainIcon } from '@/ui/domainIcons'
import { isPlainClick } from '@/ui/isPlainClick'
import { encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { useView } from '@/view/useView'
import { Highlighted } from './Highlighted'
import styles from './ResultRow.module.css'
import { matchedName, type SearchCombobox, type SearchOption } from './searchOptions'

interface Props {
  readonly option: SearchOption
  readonly index: number
  readonly isActive: boolean
  readonly combobox: SearchCombobox
}

/** One thing found. A link, so that it opens in a new tab too; the focus stays in the field. */
export function ResultRow({ option, index, isActive, combobox }: Props) {
  const { entry, id } = option
  const label = useLabel()
  const name = entry.labels ? label(entry.labels) : entry.label
  const otherName = matchedName(useCatalogue(), entry, name, combobox.query)
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    combobox.pick(option)
  }
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['row']}
      href={addressOf(entry)}
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => combobox.setActive(index)}
      onClick={handleClick}
    >
      {entry.target.kind === 'domain' && <DomainIcon domain={entry.target.id} className={styles['icon']} />}
      <span className={styles['names']}>
        <span className={styles['label']}>
          <Highlighted text={name} query={combobox.query} />
        </span>
        {otherName !== undefined && (
          <span className={styles['other']}>
            <Highlighted text={otherName} query={combobox.query} />
          </span>
        )}
      </span>
      <Remark entry={entry} />
    </a>
  )
}

/** Of the view with the thing selected; a domain has no place of its own, its row only filters. */
function addressOf({ target }: SearchEntry): string {
  const view = viewStore.getState()
  return target.kind === 'domain'
    ? `?${encodeView({ ...view, domains: [target.id] })}`
    : `?${encodeView({ ...view, selection: target.selection })}`
}

/** Where the thing is, or what picking it does. */
function Remark({ entry: { kind, target, country, regionId, label: own } }: { readonly entry: SearchEntry }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const isChosen = useView(({ domains }) => target.kind === 'domain' && domains.includes(target.id))
  if (target.kind === 'domain') {
    return <span className={styles['remark']}>{text(isChosen ? 'search.stopFilteringBy' : 'search.filterBy')}</span>
  }
  const region = regionId && kind !== 'region' ? findRegion(catalogue, regionId) : undefined
  const where = [
    region && region.name !== own ? label(region.labels) : undefined,
    country && format.country(country),
  ].filter(Boolean)
  return where.length > 0 ? <span className={styles['remark']}>{where.join(', ')}</span> : null
}
