import { useCatalogue } from '@/data/useCatalogue'
import { chipWords } from '@/domain/chipWords'
import type { Matches } from '@/domain/match/matches'
import { filterChips } from '@/domain/viewInWords'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { useFilter } from '@/view/useFilter'

/** How many candidates there are, and by which part of the filter. */
export function FilterLine({ matches }: { readonly matches: Matches }) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const language = useLanguageWords()
  const { placed, unplaced, withoutSide } = matches
  const words = filterChips(filter)
    .filter(({ key }) => key === 'domains' || key === 'countries' || key === 'helix')
    .map((chip) => chipWords(chip, catalogue, language))
  const scope = filter.countries.length === 0 ? 'abroad' : 'chosen'
  return (
    <div role="status">
      <p>{text(`match.count.${scope}`, { count: placed.length + unplaced.length })}</p>
      {words.length > 0 && <p>{text('match.count.filter', { filter: words.join(' · ') })}</p>}
      {withoutSide > 0 && <p>{text('match.count.withoutSide', { count: withoutSide })}</p>}
    </div>
  )
}
