import { useCatalogue } from '@/data/useCatalogue'
import type { LinkKind } from '@/domain/filter'
import { visibleLinks } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './FilterPanel.module.css'
import { KindChecks } from './KindChecks'
import { withChosen } from './withChosen'

const tops = [10, 30, 60, 120] as const
const evidences = [1, 2, 3, 5] as const

/** Which cooperation links are drawn, and how many of them. */
export function LinkFilter() {
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const { shown, total } = visibleLinks(catalogue, filter)
  const counted = text('filters.linksShown', { shown: shown.length, total })
  const topSegments = withChosen(tops, filter.top === 'all' ? 60 : filter.top).map(String)
  const handleKind = (kind: LinkKind, isChosen: boolean) => {
    const others = filter.linkKinds.filter((other) => other !== kind)
    changeFilter({ linkKinds: isChosen ? [...others, kind] : others })
  }
  return (
    <Disclosure summary={text('filters.links')} hint={counted}>
      <div className={styles['group']}>
        <KindChecks chosen={filter.linkKinds} onChange={handleKind} />
      </div>
      <div className={styles['group']}>
        <SegmentedControl
          legend={text('filters.top')}
          segments={[...topSegments, 'all'].map((value) => ({
            value,
            label: value === 'all' ? text('filters.top.all') : format.number(Number(value)),
          }))}
          value={String(filter.top)}
          onChange={(value) => changeFilter({ top: value === 'all' ? 'all' : Number(value) })}
        />
        <p className={styles['note']}>{text('filters.strongestFirst')}</p>
      </div>
      <div className={styles['group']}>
        <SegmentedControl
          legend={text('filters.evidence')}
          segments={withChosen(evidences, filter.minEvidence).map((value) => ({
            value: String(value),
            label: format.number(value),
          }))}
          value={String(filter.minEvidence)}
          onChange={(value) => changeFilter({ minEvidence: Number(value) })}
        />
      </div>
    </Disclosure>
  )
}
