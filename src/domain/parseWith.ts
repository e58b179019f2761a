import * as v from 'valibot'
import { AppError } from './appError'

/** Throws an `AppError` that names the file and its first faults. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, where: string, json: unknown): T {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  throw new AppError('wrong-shape', where, describe(result.issues), result.issues)
}

const namedFaults = 3

/** `features.12.properties.affinity: Expected <=1 but received 2`, for the first few. */
function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  const lines = issues.slice(0, namedFaults).map((issue) => {
    const path = v.getDotPath(issue) ?? 'file'
    return issue.received === 'undefined' ? `${path} is missing` : `${path}: ${issue.message}`
  })
  const rest = issues.length - lines.length
  return rest > 0 ? `${lines.join('; ')}; and ${rest} more` : lines.join('; ')
}
