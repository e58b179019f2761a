/** Sources as a printed page cites them: by number, in the order in which they are first named. */
import type { Catalogue } from './catalogue'
import type { SourceId } from './ids'
import type { Source } from './schema/sources'

export interface NumberedSources {
  /** The first has number 1. */
  readonly list: readonly Source[]
  /** Numbers of some sources, ascending; an id that leads nowhere has none. */
  readonly numbersOf: (ids: readonly SourceId[]) => readonly number[]
}

export function numberSources(catalogue: Catalogue, named: readonly SourceId[]): NumberedSources {
  const list = [...new Set(named)].flatMap((id) => catalogue.sources.get(id) ?? [])
  const numbers = new Map(list.map(({ id }, index) => [id, index + 1]))
  return { list, numbersOf: (ids) => ids.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other) }
}
