import { useCatalogue } from '@/data/useCatalogue'
import type { LinkKind } from '@/domain/filter'
import { visibleLinks } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Switch } from '@/ui/Switch'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './FilterPanel.module.css'
import { KindChecks } from './KindChecks'
import { ScopeFilter } from './ScopeFilter'
import { withChosen } from './withChosen'
import { YearsFilter } from './YearsFilter'

const tops = [10, 30, 60, 120] as const

/** Which cooperation links are drawn, and how many of them. */
export function LinkFilter() {
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const { shown, total } = visibleLinks(catalogue, filter)
  const topSegments = withChosen(tops, filter.top === 'all' ? 60 : filter.top).map(String)
  return (
    <Disclosure summary={text('filters.links')} hint={text('filters.linksShown', { shown: shown.length, total })}>
      <EvidenceFilter />
      <div className={styles['group']}>
        <Switch isOn={filter.whiteSpace} onChange={(whiteSpace) => changeFilter({ whiteSpace })}>
          {text('filters.whiteSpace')}
        </Switch>
        <p className={styles['note']}>{text('filters.whiteSpace.note')}</p>
      </div>
      <ScopeFilter />
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
    </Disclosure>
  )
}

const evidences = [1, 2, 3, 5] as const

/** What speaks for a link: kinds, years, least number. A white space has none of these, so they rest while it is asked for. */
function EvidenceFilter() {
  const text = useText()
  const format = useFormat()
  const { linkKinds, minEvidence, whiteSpace } = useFilter()
  const handleKind = (kind: LinkKind, isChosen: boolean) => {
    const others = linkKinds.filter((other) => other !== kind)
    changeFilter({ linkKinds: isChosen ? [...others, kind] : others })
  }
  return (
    <fieldset disabled={whiteSpace} className={styles['evidence']}>
      <div className={styles['group']}>
        <KindChecks chosen={linkKinds} onChange={handleKind} />
      </div>
      <YearsFilter />
      <div className={styles['group']}>
        <SegmentedControl
          legend={text('filters.evidence')}
          segments={withChosen(evidences, minEvidence).map((value) => ({
            value: String(value),
            label: format.number(value),
          }))}
          value={String(minEvidence)}
          onChange={(value) => changeFilter({ minEvidence: Number(value) })}
        />
      </div>
    </fieldset>
  )
}
