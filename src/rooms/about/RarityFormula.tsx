import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** r(d) = ln(N / n_d) = −ln(n_d / N), as `domainRarity` of `domain/affinity.ts`. */
export function RarityFormula() {
  const text = useText()
  const regionsWithDomain = (
    <msub>
      <mi>n</mi>
      <mi>d</mi>
    </msub>
  )
  const symbols = [
    { id: 'r', symbol: <Applied name="r" to={['d']} />, meaning: text('about.symbol.rarity') },
    { id: 'N', symbol: <mi>N</mi>, meaning: text('about.symbol.regions') },
    { id: 'n', symbol: regionsWithDomain, meaning: text('about.symbol.regionsWithDomain') },
  ]
  return (
    <Formula symbols={symbols}>
      <Applied name="r" to={['d']} />
      <mo>=</mo>
      <mi>ln</mi>
      <mfrac>
        <mi>N</mi>
        {regionsWithDomain}
      </mfrac>
      <mo>=</mo>
      <mo>−</mo>
      <mi>ln</mi>
      <mfrac>
        {regionsWithDomain}
        <mi>N</mi>
      </mfrac>
    </Formula>
  )
}
