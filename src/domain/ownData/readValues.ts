import type { RegionId } from '@/domain/ids'
import { cellOf, markOf, numberIn } from './cells'
import type { Reading, Used } from './interpret'
import type { OwnValue } from './model'

interface Sum {
  readonly rows: number[]
  total: number
  /** Id or name of the wider region that it was given for. */
  readonly of?: string
}

/** A value for each region. Where a region and one around it both have one, its own counts. */
export function readValues({ table, roles, find, remarks }: Reading): Used<OwnValue> {
  const mark = markOf(table, roles.value, remarks)
  const own = new Map<RegionId, Sum>()
  const wider = new Map<RegionId, Sum>()
  let rowsUsed = 0
  if (roles.value === null) remarks.say('counted')
  for (const [index, row] of table.rows.entries()) {
    const number = table.numbers[index] ?? index + 1
    const cell = cellOf(row, roles.region)
    const found = find(cell)
    if ('problem' in found) {
      remarks.add(found.problem, number, cell)
      continue
    }
    // Without a column of values the rows themselves are counted.
    const value = roles.value === null ? 1 : numberIn(cellOf(row, roles.value), mark, number, remarks)
    if (value === undefined) continue
    rowsUsed += 1
    if (found.how === 'wider' || found.how === 'renamed' || found.how === 'part') remarks.add(found.how, number, cell)
    for (const region of found.regions) {
      if (found.how === 'wider') add(wider, region, { value, number, of: found.of })
      else add(own, region, { value, number })
    }
  }
  for (const { rows } of own.values()) if (rows.length > 1) for (const row of rows) remarks.add('several-rows', row)
  const items = [...new Map([...wider, ...own])].map(([region, sum]) => ownValue(region, sum, roles.combine))
  return { items: items.sort((one, other) => (one.region < other.region ? -1 : 1)), rowsUsed }
}

interface Part {
  readonly value: number
  readonly number: number
  readonly of?: string
}

/** Of two wider regions the nearer one, which has the longer id. */
function add(sums: Map<RegionId, Sum>, region: RegionId, { value, number, of }: Part): void {
  const known = sums.get(region)
  if (known && (of === undefined || of === known.of)) {
    known.total += value
    known.rows.push(number)
  } else if (!known || (of !== undefined && of.length > (known.of?.length ?? 0) && of.length <= 5)) {
    sums.set(region, { rows: [number], total: value, ...(of !== undefined && { of }) })
  }
}

function ownValue(region: RegionId, { rows, total, of }: Sum, combine: 'sum' | 'mean'): OwnValue {
  // A figure for a whole country is not one that may be added up with another.
  const isMean = combine === 'mean' || of !== undefined
  return { region, value: isMean ? total / rows.length : total, ...(of !== undefined && { of }) }
}
