import type { RegionId } from '@/domain/ids'
import { cellOf, markOf, numberIn } from './cells'
import type { Reading, Used } from './interpret'
import type { OwnLink } from './model'
import type { DecimalMark } from './numbers'

/** Pairs of regions. Several rows of one pair and kind are added up, whichever end is named first. */
export function readLinks(reading: Reading): Used<OwnLink> {
  const { table, roles, remarks } = reading
  const mark = markOf(table, roles.weight, remarks)
  const links = new Map<string, OwnLink & { readonly rows: readonly number[] }>()
  let rowsUsed = 0
  for (const [index, row] of table.rows.entries()) {
    const number = table.numbers[index] ?? index + 1
    const link = linkIn(reading, row, { number, mark })
    if (!link) continue
    rowsUsed += 1
    const key = JSON.stringify([link.from, link.to, link.kind])
    const known = links.get(key)
    links.set(key, {
      ...link,
      weight: link.weight + (known?.weight ?? 0),
      rows: [...(known?.rows ?? []).slice(-5), number],
    })
  }
  for (const { rows } of links.values()) if (rows.length > 1) for (const row of rows) remarks.add('several-rows', row)
  return { items: [...links.values()].map(({ rows: _, ...link }) => link), rowsUsed }
}

function linkIn(
  { roles, remarks, ...reading }: Reading,
  row: readonly string[],
  { number, mark }: { readonly number: number; readonly mark: DecimalMark },
): OwnLink | undefined {
  const ends = [roles.from, roles.to].map((column) => {
    const cell = cellOf(row, column)
    const found = reading.find(cell)
    const [region, ...others] = 'regions' in found ? found.regions : []
    if (region && others.length === 0) return region
    remarks.add('problem' in found ? found.problem : 'ambiguous-region', number, cell)
    return undefined
  })
  const [from, to] = ends
  if (!from || !to) return undefined
  const weight = roles.weight === null ? 1 : numberIn(cellOf(row, roles.weight), mark, number, remarks)
  if (weight === undefined) return undefined
  if (from === to) remarks.add('same-ends', number, from)
  else if (weight <= 0) remarks.add('weight-not-positive', number, String(weight))
  else return { ...inOrder(from, to), weight, kind: cellOf(row, roles.linkKind).trim().slice(0, 60) }
  return undefined
}

const inOrder = (a: RegionId, b: RegionId) => (a < b ? { from: a, to: b } : { from: b, to: a })
