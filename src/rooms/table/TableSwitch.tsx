import { useLayoutEffect, useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { tableIds } from '@/domain/filter'
import { tableCounts } from '@/domain/table/tableOf'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { setTable } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'
import styles from './TableSwitch.module.css'

/** Which table, each with the number of its rows. */
export function TableSwitch() {
  const text = useText()
  const format = useFormat()
  const counts = tableCounts(useCatalogue(), useFilter())
  const table = useView((view) => view.table)
  const area = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is brought into sight whenever it changes.
  useLayoutEffect(() => {
    const chosen = area.current?.querySelector('input:checked')?.closest('label')
    if (!area.current || !chosen) return
    area.current.scrollLeft = chosen.offsetLeft - (area.current.clientWidth - chosen.offsetWidth) / 2
  }, [table])
  return (
    <div ref={area} className={styles['scroll']}>
      <SegmentedControl
        legend={text('table.switch')}
        isLegendHidden
        segments={tableIds.map((id) => ({
          value: id,
          label: (
            <>
              {text(`table.of.${id}`)} <span className={styles['count']}>{format.number(counts.get(id) ?? 0)}</span>
            </>
          ),
        }))}
        value={table}
        onChange={setTable}
      />
    </div>
  )
}
