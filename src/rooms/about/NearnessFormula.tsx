import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** 1 − distance / largest distance in the set. */
export function NearnessFormula() {
  const text = useText()
  const largest = (
    <msub>
      <mi>s</mi>
      <mi>max</mi>
    </msub>
  )
  const distance = <Applied name="s" to={['A', 'B']} />
  const symbols = [
    { id: 's', symbol: distance, meaning: text('about.symbol.distance') },
    { id: 'max', symbol: largest, meaning: text('about.symbol.largestDistance') },
  ]
  return (
    <Formula symbols={symbols}>
      <Applied name="k" to={['A', 'B']} />
      <mo>=</mo>
      <mn>1</mn>
      <mo>−</mo>
      <mfrac>
        {distance}
        {largest}
      </mfrac>
    </Formula>
  )
}
