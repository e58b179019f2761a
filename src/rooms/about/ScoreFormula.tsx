import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** S(A, B) = Σ |w_i| v_i / Σ |w_i|, as `scoreOf` of `domain/match/score.ts`. */
export function ScoreFormula() {
  const text = useText()
  const symbols = [
    { id: 'S', symbol: <Applied name="S" to={['A', 'B']} />, meaning: text('about.symbol.score') },
    { id: 'w', symbol: ofPart('w'), meaning: text('about.symbol.weight') },
    { id: 'v', symbol: ofPart('v'), meaning: text('about.symbol.part') },
  ]
  return (
    <Formula symbols={symbols}>
      <Applied name="S" to={['A', 'B']} />
      <mo>=</mo>
      <mfrac>
        <mrow displaystyle="true">
          {sum}
          {size}
          {ofPart('v')}
        </mrow>
        <mrow displaystyle="true">
          {sum}
          {size}
        </mrow>
      </mfrac>
    </Formula>
  )
}

function ofPart(letter: string) {
  return (
    <msub>
      <mi>{letter}</mi>
      <mi>i</mi>
    </msub>
  )
}

const sum = (
  <munder>
    <mo>∑</mo>
    <mi>i</mi>
  </munder>
)

const size = (
  <mrow>
    <mo stretchy="false">|</mo>
    {ofPart('w')}
    <mo stretchy="false">|</mo>
  </mrow>
)
