/**
 * `npm run bench`: builds, measures, compares with `budget.json`, prints a table in Markdown.
 *
 *   npm run bench -- [--size S] [--only filter] [--repeats 20] [--as-built] [--no-webgl]
 *
 * `--no-webgl` leaves the software renderer out and measures our own work alone.
 * Sizes S, M, L; parts load, filter, select, hover, heap; both may be given several times. Ends with 1 where a ratio to the
 * reference task, or a figure that doesn't depend on the machine, is over its budget.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import budgets from './budget.json' with { type: 'json' }
import {
  filterAct,
  measureAct,
  measureHeap,
  measureHover,
  measureLoad,
  type Run,
  type Samples,
  selectAct,
} from './measures'
import { build, type Size, serve, sizes } from './site'
import { median, p95 } from './statistics'

const parts = {
  load: (run: Run) => measureLoad({ ...run, repeats: Math.min(run.repeats, 5) }),
  filter: (run: Run) => measureAct(run, filterAct),
  select: (run: Run) => measureAct(run, selectAct),
  hover: measureHover,
  heap: measureHeap,
} as const
type Part = keyof typeof parts

const { values: given } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    repeats: { type: 'string', default: '20' },
    'no-webgl': { type: 'boolean', default: false },
    'as-built': { type: 'boolean', default: false },
  },
})
const wantedSizes = chosen(sizes, given.size)
const wantedParts = chosen(Object.keys(parts) as Part[], given.only)
const maps = given['no-webgl'] ? [false] : [false, true]
const results = new Map<Size, Samples>()
for (const size of wantedSizes) {
  await build(size, given['as-built'])
  results.set(size, await measure(size))
}
const failures = [...results].flatMap(([size, samples]) => overBudget(size, samples))
console.log(`\n${table(results)}\n\n${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`)
for (const failure of failures) console.log(`Over budget: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0

function chosen<T extends string>(all: readonly T[], wanted: readonly string[] | undefined): readonly T[] {
  const unknown = wanted?.filter((one) => !all.some((known) => known === one)) ?? []
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${all.join(', ')}`)
  return wanted ? all.filter((one) => wanted.includes(one)) : all
}

async function measure(size: Size): Promise<Samples> {
  const { address, close } = await serve(size)
  const all: Samples = new Map()
  try {
    for (const part of wantedParts) {
      console.log(`${size}: ${part} …`)
      for (const [name, samples] of await parts[part]({ address, repeats: Number(given.repeats), maps })) {
        all.set(name, samples)
      }
    }
  } finally {
    close()
  }
  for (const [name, ratio] of ratiosOf(all)) all.set(name, ratio)
  return all
}

/** Each sample by the reference task that ran right before it. */
function ratiosOf(samples: Samples): Samples {
  const ratios: Samples = new Map()
  for (const [name, work] of samples) {
    const reference = samples.get(name.replace(/: work, ms$/, ': reference, ms'))
    if (!name.endsWith(': work, ms') || !reference) continue
    const ratio = work.map((own, index) => own / (reference[index] ?? Number.NaN))
    ratios.set(name.replace(/work, ms$/, 'ratio to reference'), ratio)
  }
  return ratios
}

/** Only medians are judged, and only of what doesn't depend on how fast the machine is. */
function overBudget(size: Size, samples: Samples): readonly string[] {
  const budget: Readonly<Record<string, number>> = budgets[size]
  return Object.entries(budget).flatMap(([name, most]) => {
    const found = samples.get(name)
    if (!found || median(found) <= most) return []
    return [`${size}, ${name}: ${shown(median(found))} instead of at most ${shown(most)}`]
  })
}

function table(all: ReadonlyMap<Size, Samples>): string {
  const names = [...new Set([...all.values()].flatMap((samples) => [...samples.keys()]))]
  const columns = [...all.keys()]
  const cell = (size: Size, name: string) => {
    const samples = all.get(size)?.get(name)
    if (!samples) return '–'
    return samples.length === 1 ? shown(median(samples)) : `${shown(median(samples))} / ${shown(p95(samples))}`
  }
  return [
    `| median / p95 | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---:|').join('')}`,
    ...names.map((name) => `| ${name} | ${columns.map((size) => cell(size, name)).join(' | ')} |`),
  ].join('\n')
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}
