/** A table and what its columns are → one layer, and what became of each row. */
import type { Found } from './gazetteer'
import type { OwnLayer, OwnTable, Remark } from './model'
import { readLinks } from './readLinks'
import { readPoints } from './readPoints'
import { readValues } from './readValues'
import { gatherRemarks, type Remarks } from './remarks'
import { type Roles, rolesOfKind } from './roles'

export interface Interpretation {
  /** `null` where no row could be used: nothing to show, and nothing is changed. */
  readonly layer: OwnLayer | null
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly remarks: readonly Remark[]
}

/** What the readers of the three kinds work on. */
export interface Reading {
  readonly table: OwnTable
  readonly roles: Roles
  readonly find: (cell: string) => Found
  readonly remarks: Remarks
}

export interface Used<T> {
  readonly items: readonly T[]
  readonly rowsUsed: number
}

export function interpret(
  table: OwnTable,
  roles: Roles,
  find: (cell: string) => Found,
  { title, unit }: { readonly title: string; readonly unit: string },
): Interpretation {
  const remarks = gatherRemarks()
  const isComplete = rolesOfKind[roles.kind].needed.every((role) => roles[role] !== null)
  const used = isComplete ? readKind({ table, roles, find, remarks }) : nothing
  const named = { title: title.trim().slice(0, 120) || 'Data', unit: unit.trim().slice(0, 60) }
  return {
    layer: used.items === 0 ? null : { ...named, ...used.layer },
    rowsRead: table.rows.length,
    rowsUsed: used.rowsUsed,
    remarks: [...remarks.all(), ...table.remarks],
  }
}

type Parts =
  | Pick<OwnLayer & { kind: 'choropleth' }, 'kind' | 'values'>
  | Pick<OwnLayer & { kind: 'points' }, 'kind' | 'points'>
  | Pick<OwnLayer & { kind: 'links' }, 'kind' | 'links'>
interface ReadParts {
  readonly layer: Parts
  readonly items: number
  readonly rowsUsed: number
}
const nothing: ReadParts = { layer: { kind: 'choropleth', values: [] }, items: 0, rowsUsed: 0 }

function readKind(reading: Reading): ReadParts {
  switch (reading.roles.kind) {
    case 'choropleth': {
      const { items, rowsUsed } = readValues(reading)
      return { layer: { kind: 'choropleth', values: items }, items: items.length, rowsUsed }
    }
    case 'points': {
      const { items, rowsUsed } = readPoints(reading)
      return { layer: { kind: 'points', points: items }, items: items.length, rowsUsed }
    }
    case 'links': {
      const { items, rowsUsed } = readLinks(reading)
      return { layer: { kind: 'links', links: items }, items: items.length, rowsUsed }
    }
  }
}
