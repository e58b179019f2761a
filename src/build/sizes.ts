/** Sizes as a reader's connection sees them, and how much there may be of each. */
export interface BuiltFile {
  /** Below the built folder, with `/`. */
  readonly path: string
  /** Compressed with brotli, or as it is where that is of no use. */
  readonly bytes: number
}

interface Budget {
  readonly name: string
  /** Kilobytes of 1,000 bytes. */
  readonly limit: number
  readonly holds: (path: string, start: ReadonlySet<string>) => boolean
}

const isScript = (path: string) => path.endsWith('.js') && path.startsWith('assets/')
/** MapLibre, its worker, and what drives them. */
const isEngine = (path: string) => /^assets\/(maplibre|mapWorker|AtlasMap)-/.test(path)
/** Of one language, in two parts: see `texts.ts`. */
const isTexts = (path: string) => /^assets\/[a-z]{2}-[\w-]{8}\.js$/.test(path)
const isData = (path: string) => /^assets\/.*\.(geo)?json$/.test(path)

/** A change that passes one of these is a decision: raise the limit in the commit that needs it, and say why. */
const budgets: readonly Budget[] = [
  { name: 'page', limit: 60, holds: (path) => path === 'index.html' },
  {
    name: 'scripts before the map',
    limit: 120,
    holds: (path, start) => isScript(path) && start.has(path) && !isEngine(path),
  },
  { name: 'map engine and its worker', limit: 390, holds: isEngine },
  {
    name: 'all other scripts together',
    limit: 530,
    holds: (path, start) => isScript(path) && !start.has(path) && !isEngine(path) && !isTexts(path),
  },
  // 30 for each of ten languages; a reader loads one of them, so they stand apart from what everybody may come to load.
  { name: 'texts of all languages', limit: 300, holds: isTexts },
  { name: 'styles', limit: 60, holds: (path) => path.endsWith('.css') },
  { name: 'fonts', limit: 120, holds: (path) => path.endsWith('.woff2') },
  { name: 'data', limit: 600, holds: isData },
]

export interface Use {
  readonly name: string
  readonly kilobytes: number
  readonly limit: number
}

/** @param start paths that the page itself asks for */
export function budgetUses(files: readonly BuiltFile[], start: ReadonlySet<string>): readonly Use[] {
  return budgets.map(({ name, limit, holds }) => {
    const bytes = files.filter(({ path }) => holds(path, start)).reduce((sum, file) => sum + file.bytes, 0)
    return { name, kilobytes: bytes / 1000, limit }
  })
}

export function inWords({ name, kilobytes, limit }: Use): string {
  return `${kilobytes > limit ? '✗' : '✓'} ${name}: ${kilobytes.toFixed(1)} of ${limit} kB`
}
