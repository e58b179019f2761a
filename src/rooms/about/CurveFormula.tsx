import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** h(t) = bulge · L · sin(π t), as the pipeline bends the drawn line of a link. */
export function CurveFormula({ bulge }: { readonly bulge: number }) {
  const text = useText()
  const format = useFormat()
  const symbols = [
    { id: 'h', symbol: <Applied name="h" to={['t']} />, meaning: text('about.symbol.offset') },
    { id: 't', symbol: <mi>t</mi>, meaning: text('about.symbol.share') },
    { id: 'L', symbol: <mi>L</mi>, meaning: text('about.symbol.length') },
  ]
  return (
    <Formula symbols={symbols}>
      <Applied name="h" to={['t']} />
      <mo>=</mo>
      <mn>{format.number(bulge, 2)}</mn>
      <mo>·</mo>
      <mi>L</mi>
      <mo>·</mo>
      <mi>sin</mi>
      <mo stretchy="false">(</mo>
      <mi>π</mi>
      <mi>t</mi>
      <mo stretchy="false">)</mo>
    </Formula>
  )
}
