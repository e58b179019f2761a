import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { titleOf } from '@/domain/layers/indicatorLayer'
import { scoreboardOf } from '@/domain/match/scoreboard'
import type { IndicatorValue } from '@/domain/schema/indicators'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Note } from '@/ui/Note'

interface Props {
  readonly from: Region
  readonly to: Region
}

/** What the Regional Innovation Scoreboard says of both, beside the learning gap, which is our own. */
export function ScoreboardLine({ from, to }: Props) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const words = useWords()
  const found = scoreboardOf(useCatalogue(), from.id, to.id)
  if (!found) return <Note>{text('match.scoreboard.none')}</Note>
  const { indicator, own, theirs } = found
  const inWords = (region: Region, { value, group, relation, publishedName }: IndicatorValue) => {
    // A value of a wider region is named by it.
    const name = relation === 'within' ? publishedName : label(region.labels)
    const figure = [format.number(value, indicator.decimals), group].filter(Boolean).join(', ')
    return `${name} (${figure})`
  }
  return (
    <Note>
      {text('match.scoreboard', {
        title: words(titleOf(indicator)),
        own: inWords(from, own),
        theirs: inWords(to, theirs),
      })}
    </Note>
  )
}
