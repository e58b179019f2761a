import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Source files that a file brings along at once: what it and they import by name, types and lazy parts left out. */
export function importedAtStart(entry: string): readonly string[] {
  const found = new Set<string>()
  const add = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    for (const imported of importsOf(path)) add(imported)
  }
  add(entry)
  return [...found]
}

function importsOf(path: string): readonly string[] {
  const imports = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export)\s+(?!type\b)(?:([^'";]*?)\sfrom\s+)?'([^']+)'/gm,
  )
  return [...imports].flatMap(([, names = '', from = '']) => (isOfTypes(names) ? [] : fileOf(from, path)))
}

function isOfTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1] ?? 'all'
  return inBraces.split(',').every((name) => /^\s*(type\s|$)/.test(name))
}

function fileOf(from: string, importer: string): readonly string[] {
  const base = from.startsWith('@/') ? join('src', from.slice(2)) : join(dirname(importer), from)
  if (!/^[@.]/.test(from)) return []
  return [base, `${base}.ts`, `${base}.tsx`].filter((path) => /\.tsx?$/.test(path) && existsSync(path)).slice(0, 1)
}
