import { useLayoutEffect, useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { chipWords } from '@/domain/chipWords'
import { type FilterChip, filterChips, viewCounts } from '@/domain/viewInWords'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CloseIcon } from '@/ui/icons'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './FilterBar.module.css'

interface FilterBarProps {
  /** Takes the focus when the last chip goes, and the bar with it. */
  readonly onEmptied: () => void
  /** Where something else than the links on the map is counted, and tells so itself. */
  readonly isUncounted?: boolean
}

/** What is filtered, in plain words, each part with the way to drop it; nothing while nothing is filtered. */
export function FilterBar({ onEmptied, isUncounted = false }: FilterBarProps) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const language = useLanguageWords()
  const chips = filterChips(filter)
  const { list, clear } = useClearing(chips, onEmptied)
  if (chips.length === 0) return null
  const { shown, total } = viewCounts(catalogue, filter).links
  return (
    <section aria-label={text('filterBar.label')} className={styles['bar']}>
      <ul ref={list} className={styles['chips']}>
        {chips.map((chip, index) => {
          const words = chipWords(chip, catalogue, language)
          return (
            <li key={chip.key}>
              <button
                type="button"
                title={words}
                className={styles['chip']}
                aria-label={text('filterBar.clear', { chip: words })}
                onClick={() => clear([chip], index)}
              >
                <span>{words}</span>
                <CloseIcon />
              </button>
            </li>
          )
        })}
      </ul>
      {!isUncounted && <p className={styles['count']}>{text('filterBar.links', { shown, total })}</p>}
      <Button variant="plain" className={styles['all']} onClick={() => clear(chips, 0)}>
        {text('filterBar.clearAll')}
      </Button>
    </section>
  )
}

/** Clears chips, and hands the focus on: to the chip that takes the place of a cleared one, or out of the emptied bar. */
function useClearing(chips: readonly FilterChip[], onEmptied: () => void) {
  const list = useRef<HTMLUListElement>(null)
  const cleared = useRef<number | null>(null)
  useLayoutEffect(() => {
    const at = cleared.current
    if (at === null) return
    cleared.current = null
    if (chips.length === 0) return onEmptied()
    list.current
      ?.querySelectorAll('button')
      .item(Math.min(at, chips.length - 1))
      ?.focus()
  }, [chips, onEmptied])
  const clear = (unwanted: readonly FilterChip[], at: number) => {
    cleared.current = at
    // In one step, so that one Back brings all of them again.
    changeFilter(Object.assign({}, ...unwanted.map((chip) => chip.clear)))
  }
  return { list, clear }
}
