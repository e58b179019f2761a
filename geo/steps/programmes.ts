/** Programmes with their rules in the order of the record, which is the order in which they are read. */
import type { Artefacts } from '@/domain/schema/artefacts'
import { sortedBy, sortedSet } from './order'
import type { Sources } from './readSources'

export function makeProgrammes({ programmes }: Sources): Artefacts['programmes'] {
  const made = programmes.map((programme) => ({
    ...programme,
    partlyInArea: sortedSet(programme.partlyInArea),
    rules: programme.rules.map((rule) => ({ ...rule, sources: sortedSet(rule.sources) })),
  }))
  return { programmes: sortedBy(made, ({ id }) => id) }
}
