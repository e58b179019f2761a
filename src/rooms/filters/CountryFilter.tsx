import { useCatalogue } from '@/data/useCatalogue'
import type { CountryCode } from '@/domain/ids'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Chip } from '@/ui/Chip'
import { Disclosure } from '@/ui/Disclosure'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './FilterPanel.module.css'

/** Only regions of the chosen countries, and links that touch them. */
export function CountryFilter() {
  const text = useText()
  const label = useLabel()
  const { countries } = useCatalogue()
  const { countries: chosen } = useFilter()
  const names = [...countries.values()]
    .map(({ code, labels }) => ({ code, name: label(labels) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const toggle = (code: CountryCode) =>
    changeFilter({
      countries: chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code].sort(),
    })
  return (
    <Disclosure
      summary={text('filters.countries')}
      hint={chosen.length === 0 ? text('filters.countries.all') : chosen.join(', ')}
      isOpenAtFirst={chosen.length > 0}
    >
      <ul className={styles['chips']} aria-label={text('filters.countries')}>
        {names.map(({ code, name }) => (
          <li key={code}>
            <Chip isPressed={chosen.includes(code)} onClick={() => toggle(code)}>
              {name}
            </Chip>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
