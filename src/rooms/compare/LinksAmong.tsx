import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { type ComparedPair, pairsAmong } from '@/domain/compare/partners'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { ProfileSection } from '@/ui/ProfileSection'
import { RankedRow } from '@/ui/RankedRow'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './CompareRoom.module.css'

/** What is recorded between each two of them. */
export function LinksAmong({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const pairs = pairsAmong(
    useCatalogue(),
    regions.map(({ id }) => id),
  )
  const most = Math.max(1, ...pairs.map(({ evidence }) => evidence))
  return (
    <ProfileSection title={text('compare.links')}>
      <ul className={styles['plain']}>
        {pairs.map((pair) => (
          <li key={`${pair.one.id} ${pair.other.id}`}>
            <Pair pair={pair} most={most} />
          </li>
        ))}
      </ul>
    </ProfileSection>
  )
}

function Pair({ pair: { one, other, link, evidence }, most }: { readonly pair: ComparedPair; readonly most: number }) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const name = `${label(one.labels)} – ${label(other.labels)}`
  const affinity =
    link?.affinity === undefined ? undefined : text('link.affinityFigure', { value: format.number(link.affinity, 2) })
  const recorded =
    link && evidence > 0
      ? text('link.evidenceFigure', { projects: link.projects.length, events: link.events.length })
      : text('compare.nothingRecorded')
  const row = <RankedRow title={name} remark={affinity} figure={recorded} share={evidence / most} tone="project" />
  return link ? (
    <SelectLink look="row" {...linkTo({ kind: 'link', id: link.id })}>
      {row}
    </SelectLink>
  ) : (
    <p className={styles['noLink']}>
      {name}: {recorded}
    </p>
  )
}
