/** The records behind a list of ids, in its order; ids that lead nowhere are left out. */
export function recordsOf<Id, Item>(records: ReadonlyMap<Id, Item>, ids: readonly Id[]): readonly Item[] {
  return ids.flatMap((id) => records.get(id) ?? [])
}
