import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { findRegions } from '@/domain/findRegions'
import type { RegionId } from '@/domain/ids'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { ComboBox } from '@/ui/ComboBox'
import { CopyLink } from '@/ui/CopyLink'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import { Note } from '@/ui/Note'
import { NumberDisc } from '@/ui/NumberDisc'
import { SelectLink } from '@/ui/SelectLink'
import { compare, mostCompared } from '@/view/actions'
import { sharedLink } from '@/view/sharedLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useViewLink } from '@/view/useViewLink'
import styles from './CompareRoom.module.css'

interface Props {
  readonly regions: readonly Region[]
}

/** Which regions are compared, and a field for one more. */
export function ComparedRegions({ regions }: Props) {
  const text = useText()
  const facts = useFactTexts()
  const linkTo = useViewLink()
  const { manifest } = useCatalogue()
  return (
    <div className={styles['chosen']}>
      {regions.length > 0 && (
        <ul className={styles['regions']} aria-label={text('compare.chosen')}>
          {regions.map((region, index) => (
            <ComparedRegion key={region.id} region={region} number={index + 1} regions={regions} />
          ))}
        </ul>
      )}
      {regions.length < mostCompared ? <AddRegion regions={regions} /> : <Note>{text('compare.full')}</Note>}
      {regions.length === 2 && <SelectLink {...linkTo({ room: 'brief' })}>{text('brief.open')}</SelectLink>}
      {regions.length > 1 && <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />}
    </div>
  )
}

function ComparedRegion({ region, number, regions }: Props & { readonly region: Region; readonly number: number }) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const others = regions.filter(({ id }) => id !== region.id).map(({ id }) => id)
  return (
    <li>
      <NumberDisc number={number} />
      <span className={styles['regionName']}>
        <SelectLink look="title" {...linkTo({ kind: 'region', id: region.id })}>
          {label(region.labels)}
        </SelectLink>
        <span className={styles['quiet']}> {format.country(region.country)}</span>
      </span>
      <IconButton
        label={text('compare.remove', { name: label(region.labels) })}
        icon={<CloseIcon />}
        onClick={() => compare(others)}
      />
    </li>
  )
}

function AddRegion({ regions }: Props) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const ids = regions.map(({ id }) => id).join('~')
  const find = useCallback(
    (query: string) =>
      findRegions(catalogue, query, 12)
        .filter(({ region }) => region.kind === 'base' && !ids.split('~').includes(region.id))
        .slice(0, 8)
        .map(({ region, place }) => ({
          id: region.id,
          label: label(region.labels),
          remark: [place, format.country(region.country)].filter(Boolean).join(' · '),
        })),
    [catalogue, format, label, ids],
  )
  const add = useCallback((id: RegionId) => compare([...(ids === '' ? [] : (ids.split('~') as RegionId[])), id]), [ids])
  return (
    <ComboBox
      label={text(regions.length === 0 ? 'compare.first' : 'compare.add')}
      placeholder={text('match.for.placeholder')}
      nothing={text('match.for.nothing')}
      find={find}
      onPick={add}
    />
  )
}
