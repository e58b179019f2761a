import { linkScopes } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './FilterPanel.module.css'

/** Among which regions links are drawn; says so where the choice has nothing to keep to yet. */
export function ScopeFilter() {
  const text = useText()
  const { linkScope, selection, countries } = useFilter()
  const isIdle = (linkScope === 'selection' && selection === null) || (linkScope === 'within' && countries.length === 0)
  return (
    <div className={styles['group']}>
      <SegmentedControl
        legend={text('filters.scope')}
        segments={linkScopes.map((value) => ({ value, label: text(`filters.scope.${value}`) }))}
        value={linkScope}
        onChange={(value) => changeFilter({ linkScope: value })}
      />
      {isIdle && <p className={styles['note']}>{text(`filters.scope.${linkScope}.idle`)}</p>}
    </div>
  )
}
