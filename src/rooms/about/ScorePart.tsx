import { aims, matchParts, weightsOf } from '@/domain/match/weights'
import { useText } from '@/i18n/useText'
import { Prose } from '@/ui/Prose'
import { Table } from '@/ui/Table'
import { Part } from './Part'
import { ScoreFormula } from './ScoreFormula'

/** How the four parts become a score and a rank, with the weights that the search for partners really uses. */
export function ScorePart() {
  const text = useText()
  const columns = [
    { id: 'aim', name: text('about.score.aim') },
    ...matchParts.map((part) => ({ id: part, name: text(`match.part.${part}`), isNumeric: true })),
  ]
  return (
    <Part title={text('about.score')}>
      <Prose>{text('about.score.words')}</Prose>
      <ScoreFormula />
      <Prose>{text('about.score.unknown')}</Prose>
      <Table
        caption={text('about.score.aims')}
        columns={columns}
        rows={aims.map((aim) => ({
          id: aim,
          cells: [text(`match.aim.${aim}`), ...matchParts.map((part) => signed(weightsOf(aim)[part]))],
        }))}
      />
      <Prose>{text('about.score.firm')}</Prose>
      <Prose>{text('about.score.candidates')}</Prose>
      <Prose>{text('about.score.organisation')}</Prose>
      <Prose>{text('about.score.words.reasons')}</Prose>
    </Part>
  )
}

const signed = (weight: number) => (weight < 0 ? `−${-weight}` : String(weight))
