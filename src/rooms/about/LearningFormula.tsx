import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** The difference of two averages of three percentiles. */
export function LearningFormula() {
  const text = useText()
  const average = (
    <mover>
      <mi>p</mi>
      <mo stretchy="false">¯</mo>
    </mover>
  )
  const symbols = [
    { id: 'average', symbol: <Applied name={average} to={['A']} />, meaning: text('about.symbol.percentile') },
  ]
  return (
    <Formula symbols={symbols}>
      <Applied name="l" to={['A', 'B']} />
      <mo>=</mo>
      <mo stretchy="false">|</mo>
      <Applied name={average} to={['A']} />
      <mo>−</mo>
      <Applied name={average} to={['B']} />
      <mo stretchy="false">|</mo>
    </Formula>
  )
}
