import { useText } from '@/i18n/useText'
import { Applied } from './Applied'
import { Formula } from './Formula'

/** Σ r over the shared domains, divided by Σ r over all domains of either, as `affinity` of `domain/affinity.ts`. */
export function AffinityFormula() {
  const text = useText()
  const symbols = [
    { id: 'a', symbol: <Applied name="a" to={['A', 'B']} />, meaning: text('about.symbol.affinity') },
    { id: 'D', symbol: domainsOf('A'), meaning: text('about.symbol.domainsOfRegion') },
  ]
  return (
    <Formula symbols={symbols}>
      <Applied name="a" to={['A', 'B']} />
      <mo>=</mo>
      <mfrac>
        {sumOfRarity('∩')}
        {sumOfRarity('∪')}
      </mfrac>
    </Formula>
  )
}

function sumOfRarity(joint: '∩' | '∪') {
  return (
    <mrow displaystyle="true">
      <munder>
        <mo>∑</mo>
        <mrow>
          <mi>d</mi>
          <mo>∈</mo>
          {domainsOf('A')}
          <mo>{joint}</mo>
          {domainsOf('B')}
        </mrow>
      </munder>
      <Applied name="r" to={['d']} />
    </mrow>
  )
}

function domainsOf(region: string) {
  return (
    <msub>
      <mi>D</mi>
      <mi>{region}</mi>
    </msub>
  )
}
