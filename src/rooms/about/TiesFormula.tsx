import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** 1 − e^(−n/3). */
export function TiesFormula() {
  const text = useText()
  const symbols = [{ id: 'n', symbol: <mi>n</mi>, meaning: text('about.symbol.evidence') }]
  return (
    <Formula symbols={symbols}>
      <Applied name="t" to={['A', 'B']} />
      <mo>=</mo>
      <mn>1</mn>
      <mo>−</mo>
      <msup>
        <mi>e</mi>
        <mrow>
          <mo>−</mo>
          <mi>n</mi>
          <mo>/</mo>
          <mn>3</mn>
        </mrow>
      </msup>
    </Formula>
  )
}
