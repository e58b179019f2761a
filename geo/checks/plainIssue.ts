/** What a schema found, in the words of somebody who edits records and does not program. */
import * as v from 'valibot'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false, without quotation marks',
  array: 'a list in [ ]',
  strict_object: 'a group of fields in { }',
  object: 'a group of fields in { }',
}

/** `name`: what the field is called where the reader sees it. */
export function plainIssue(issue: v.BaseIssue<unknown>, name = v.getDotPath(issue)): { wrong: string; fix: string } {
  const field = name === null ? 'The record' : `The field "${name}"`
  if (issue.expected === 'never') return { wrong: `${field} is not known.`, fix: 'Mend its spelling, or take it out.' }
  if (issue.received === 'undefined') return { wrong: `${field} is missing.`, fix: 'Fill it in; it must be there.' }
  if (issue.type === 'picklist') return notAllowed(field, issue)
  if (issue.type === 'min_length' || issue.type === 'non_empty')
    return { wrong: `${field} is empty.`, fix: 'Write something into it.' }
  const kind = issue.kind === 'schema' ? kinds[issue.type] : undefined
  if (kind) return { wrong: `${field} holds ${issue.received}, but should be ${kind}.`, fix: 'Write it in that form.' }
  return { wrong: `${field} is not as it should be: ${issue.message}`, fix: 'Look at how other records write it.' }
}

function notAllowed(field: string, issue: v.BaseIssue<unknown>) {
  const words = (issue.expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ')
  return { wrong: `${field} is ${issue.received}, which is none of the words it may be.`, fix: `Use one of: ${words}.` }
}
