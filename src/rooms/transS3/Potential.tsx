import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import type { ComparedPair } from '@/domain/compare/partners'
import { groupLinks } from '@/domain/transS3/groupLinks'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './TransS3Room.module.css'

const shownAtFirst = 5

/** Step 5: who of them works together, and alike pairs with nothing recorded. */
export function Potential({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const { pairs, linked, whiteSpace } = groupLinks(
    useCatalogue(),
    regions.map(({ id }) => id),
  )
  return (
    <>
      <p>{text('group.linked', { linked: linked.length, pairs })}</p>
      <Pairs pairs={linked} />
      <h4 className={styles['sub']}>{text('group.whiteSpace', { count: whiteSpace.length })}</h4>
      <Note>{text(whiteSpace.length > 0 ? 'group.whiteSpace.explained' : 'group.whiteSpace.none')}</Note>
      <Pairs pairs={whiteSpace} />
    </>
  )
}

function Pairs({ pairs }: { readonly pairs: readonly ComparedPair[] }) {
  const text = useText()
  return (
    <LimitedList
      key={pairs.map(({ link }) => link?.id).join()}
      isRanked
      isDense
      items={pairs}
      limit={shownAtFirst}
      keyOf={({ one, other }) => `${one.id} ${other.id}`}
      showAllLabel={text('evidence.showAll', { count: pairs.length })}
      renderItem={(pair) => <Pair pair={pair} />}
    />
  )
}

function Pair({ pair: { one, other, link, evidence } }: { readonly pair: ComparedPair }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  if (!link) return null
  const figure =
    evidence > 0
      ? text('link.evidenceFigure', { projects: link.projects.length, events: link.events.length })
      : text('link.affinityFigure', { value: format.number(link.affinity ?? 0, 2) })
  return (
    <>
      <SelectLink {...linkTo({ kind: 'link', id: link.id })}>
        {label(one.labels)} – {label(other.labels)}
      </SelectLink>{' '}
      <span className={styles['quiet']}>{figure}</span>
    </>
  )
}
