import { useCatalogue } from '@/data/useCatalogue'
import { chipWords } from '@/domain/chipWords'
import { filterChips } from '@/domain/viewInWords'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CloseIcon } from '@/ui/icons'
import { changeFilter, clearFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './Chips.module.css'

/** What the filter leaves out, in words; each part goes with a press. */
export function FilterChips() {
  const text = useText()
  const catalogue = useCatalogue()
  const language = useLanguageWords()
  const chips = filterChips(useFilter())
  if (chips.length === 0) return null
  return (
    <fieldset className={styles['chips']}>
      <legend className={styles['legend']}>{text('table.filter')}</legend>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={styles['remove']}
          aria-label={text('table.removeFilter', { filter: chipWords(chip, catalogue, language) })}
          onClick={() => changeFilter(chip.clear)}
        >
          <span>{chipWords(chip, catalogue, language)}</span>
          <CloseIcon />
        </button>
      ))}
      {chips.length > 1 && (
        <Button variant="plain" onClick={clearFilter}>
          {text('filters.clear')}
        </Button>
      )}
    </fieldset>
  )
}
