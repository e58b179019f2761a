/** Rows of a published table against its schema: columns, types, values, keys. */
import type { TableSchema } from './packageSchema'
import type { Problem } from './problem'

export interface Sheet {
  readonly path: string
  readonly schema: TableSchema
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly records: number | undefined
}

type Field = TableSchema['fields'][number]
const fix = 'Mend the table in geo/package/tables, or the record it is made of.'

/** `sheets`: all tables by name. */
export function checkRows(sheet: Sheet, sheets: ReadonlyMap<string, Sheet>): Problem[] {
  const names = sheet.schema.fields.map(({ name }) => name)
  if (names.join() !== sheet.header.join())
    return [{ file: sheet.path, id: 'row 1', wrong: `The columns are not those described: ${names.join(', ')}.`, fix }]
  return [...checkCount(sheet), ...checkCells(sheet), ...checkKey(sheet), ...checkForeignKeys(sheet, sheets)]
}

function checkCount({ path, rows, records }: Sheet): Problem[] {
  if (rows.length === records) return []
  return [{ file: path, id: 'file', wrong: `It has ${rows.length} rows, described are ${records}.`, fix }]
}

function checkCells({ path, schema, rows }: Sheet): Problem[] {
  return rows.flatMap((row, index) => {
    const id = `row ${index + 2}`
    if (row.length !== schema.fields.length)
      return [{ file: path, id, wrong: `It has ${row.length} cells instead of ${schema.fields.length}.`, fix }]
    return schema.fields.flatMap((field, column) => {
      const wrong = wrongWith(row[column] ?? '', field)
      return wrong === undefined ? [] : [{ file: path, id: `${id}, ${field.name}`, wrong, fix }]
    })
  })
}

const forms = {
  string: /[\s\S]/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
} as const

function wrongWith(cell: string, { type, constraints = {} }: Field): string | undefined {
  if (cell === '') return constraints.required ? 'The cell is empty, which it may not be.' : undefined
  if (!forms[type].test(cell)) return `“${cell}” is no ${type}.`
  if (constraints.enum && !constraints.enum.includes(cell)) return `“${cell}” is none of the values described.`
  if (constraints.pattern && !new RegExp(constraints.pattern).test(cell))
    return `“${cell}” is not written as described.`
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = constraints
  if (Number(cell) < minimum || Number(cell) > maximum) return `“${cell}” is out of range.`
  // Spreadsheets would take it for a formula.
  return type === 'string' && /^[=+@\t]/.test(cell) ? `“${cell}” begins like a formula.` : undefined
}

function checkKey(sheet: Sheet): Problem[] {
  const seen = new Set<string>()
  return sheet.rows.flatMap((row, index) => {
    const key = sheet.schema.primaryKey.map((name) => cellAt(sheet, row, name)).join(' ')
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ file: sheet.path, id: `row ${index + 2}`, wrong: `The key “${key}” stands twice.`, fix }]
  })
}

function checkForeignKeys(sheet: Sheet, sheets: ReadonlyMap<string, Sheet>): Problem[] {
  return (sheet.schema.foreignKeys ?? []).flatMap(
    ({
      fields: [name],
      reference: {
        resource,
        fields: [to],
      },
    }) => {
      const other = sheets.get(resource)
      const known = new Set(other?.rows.map((row) => cellAt(other, row, to)))
      return sheet.rows.flatMap((row, index) => {
        const id = cellAt(sheet, row, name)
        if (id === '' || known.has(id)) return []
        return [
          { file: sheet.path, id: `row ${index + 2}, ${name}`, wrong: `There is no “${id}” in ${resource}.`, fix },
        ]
      })
    },
  )
}

function cellAt({ header }: Sheet, row: readonly string[], name: string): string {
  return row[header.indexOf(name)] ?? ''
}
