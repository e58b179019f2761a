import { useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { Prose } from '@/ui/Prose'
import { Table } from '@/ui/Table'
import { AffinityFormula } from './AffinityFormula'
import { AffinityWorkedOut } from './AffinityWorkedOut'
import { domainWeights } from './affinityExample'
import { Part } from './Part'
import { RarityFormula } from './RarityFormula'

/** How alike two regions are: in words, as a formula, with the weights of this release and on an example. */
export function AffinityPart() {
  const text = useText()
  return (
    <Part title={text('about.affinity')}>
      <Prose>{text('about.affinity.rarity')}</Prose>
      <RarityFormula />
      <Disclosure summary={text('about.affinity.weights')}>
        <Weights />
      </Disclosure>
      <Prose>{text('about.affinity.words')}</Prose>
      <AffinityFormula />
      <AffinityWorkedOut />
    </Part>
  )
}

function Weights() {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const weights = useMemo(() => domainWeights(catalogue), [catalogue])
  const columns = [
    { id: 'domain', name: text('about.affinity.domain') },
    { id: 'regions', name: text('about.affinity.regions'), isNumeric: true },
    { id: 'weight', name: text('about.affinity.weight'), isNumeric: true },
  ]
  return (
    <Table
      caption={text('about.affinity.weightsOf', { release: catalogue.manifest.release })}
      columns={columns}
      rows={weights.map(({ domain, regions, weight }) => ({
        id: domain.id,
        cells: [label(domain.labels), format.number(regions), format.number(weight, 2)],
      }))}
    />
  )
}
