import { useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { linkId } from '@/domain/ids'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Prose } from '@/ui/Prose'
import { SelectLink } from '@/ui/SelectLink'
import { Table } from '@/ui/Table'
import { useSelectionLink } from '@/view/useSelectionLink'
import { affinityExample } from './affinityExample'

/** The formula on two partner regions: each domain of either with its weight, the two sums, and what comes of them. */
export function AffinityWorkedOut() {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const catalogue = useCatalogue()
  const example = useMemo(() => affinityExample(catalogue), [catalogue])
  if (!example) return null
  const [a, b] = example.regions
  const link = linkId(a.id, b.id)
  const names = { a: a.name, b: b.name }
  const columns = [
    { id: 'domain', name: text('about.affinity.domain') },
    { id: 'a', name: a.name },
    { id: 'b', name: b.name },
    { id: 'weight', name: text('about.affinity.weight'), isNumeric: true },
  ]
  const yesNo = (isIn: boolean) => text(isIn ? 'about.affinity.has' : 'about.affinity.hasNot')
  const sums = {
    shared: format.number(example.sharedWeight, 2),
    total: format.number(example.totalWeight, 2),
    affinity: format.number(example.affinity, 2),
  }
  return (
    <>
      <Table
        caption={text('about.affinity.example', names)}
        columns={columns}
        rows={example.rows.map(({ domain, isIn, weight }) => ({
          id: domain.id,
          cells: [label(domain.labels), yesNo(isIn[0]), yesNo(isIn[1]), format.number(weight, 2)],
        }))}
      />
      <Prose>
        {text('about.affinity.sums', sums)}{' '}
        {catalogue.links.has(link) && (
          <SelectLink {...linkTo({ kind: 'link', id: link })}>{text('about.affinity.seeLink', names)}</SelectLink>
        )}
      </Prose>
    </>
  )
}
