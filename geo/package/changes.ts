/** The change log: each release compared with the one before, and the present with the last. */
import * as v from 'valibot'
import type { Changes, Release } from '@/domain/schema/release'
import { byText } from '../steps/order'
import type { Fingerprints } from './fingerprints'

export function changesBetween(before: Fingerprints, after: Fingerprints): readonly Changes[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byText)
  return tables.flatMap((table) => {
    const [old, now] = [before[table] ?? {}, after[table] ?? {}]
    const added = Object.keys(now).filter((key) => !Object.hasOwn(old, key))
    const removed = Object.keys(old).filter((key) => !Object.hasOwn(now, key))
    const changed = Object.keys(now).filter((key) => Object.hasOwn(old, key) && old[key] !== now[key])
    if (added.length + removed.length + changed.length === 0) return []
    return [{ table, added: added.sort(byText), changed: changed.sort(byText), removed: removed.sort(byText) }]
  })
}

/** A release as the log tells it: the first has no changes, only what it holds. */
export function releaseEntry(release: string, before: LastRelease | undefined, now: Fingerprints): Release {
  return {
    release,
    since: before?.release ?? null,
    records: countRecords(now),
    changes: before === undefined ? [] : [...changesBetween(before.records, now)],
  }
}

export function countRecords(prints: Fingerprints): Release['records'] {
  return Object.entries(prints)
    .map(([table, records]) => ({ table, count: Object.keys(records).length }))
    .sort((one, other) => byText(one.table, other.table))
}

const records = v.record(v.string(), v.record(v.string(), v.string()))
/** `sources/releases/last.json`: what the last release held. */
export const LastReleaseSchema = v.strictObject({ release: v.string(), records })
export type LastRelease = v.InferOutput<typeof LastReleaseSchema>
