/**
 * One script for what the first view runs, instead of three dozen small ones: packed together it is a sixth smaller, and
 * it is asked for once.
 */
import type { Rolldown } from 'vite'

type Name = Exclude<Rolldown.CodeSplittingGroup['name'], string>
type Context = Parameters<Name>[1]

/** The first script, and both faces of the map: what only the full one needs stays beside MapLibre. */
const entries = ['src/main.tsx', 'src/app/AtlasMap.tsx', 'src/app/SimpleMap.tsx'] as const

/** A group of `codeSplitting`. */
export function startChunk(name: string, root: string): Rolldown.CodeSplittingGroup {
  let closures: readonly ReadonlySet<string>[] | undefined
  return {
    debugName: name,
    name: (id, context) => {
      closures ??= entries.map((entry) => imported(`${root}${entry}`, context))
      const [first, full, simple] = closures
      return first?.has(id) || (full?.has(id) && simple?.has(id)) ? name : null
    },
  }
}

/** The module and all that it imports in turn, but for what it loads lazily. */
function imported(entry: string, context: Context): ReadonlySet<string> {
  const found = new Set([entry])
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}
