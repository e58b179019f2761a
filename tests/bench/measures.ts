/** What is measured, one function for each part of `--only`. */
import { heapOf, launch, type Measured, memoryOf, newPage, referenceWork, slowDown, workFor } from './page'

type Page = Measured['page']

/** Samples by name of the figure. */
export type Samples = Map<string, number[]>

export interface Run {
  readonly address: string
  readonly repeats: number
  /** Whether the map may use WebGL: each way is measured by itself. */
  readonly maps: readonly boolean[]
}

function add(samples: Samples, name: string, value: number): void {
  const known = samples.get(name)
  if (known) known.push(value)
  else samples.set(name, [value])
}

const patience = { timeout: 240_000 }

/** With WebGL the map is ready; without it the atlas has said so and its panels stand. */
async function open(measured: Measured, address: string, withMap: boolean): Promise<void> {
  const { page } = measured
  await page.goto(address)
  const state = withMap ? 'ready' : 'fallback'
  await page.locator(`html[data-map=${state}]`).waitFor({ state: 'attached', ...patience })
  await page.getByRole('checkbox').first().waitFor(patience)
}

/** Slowed down four times, on a phone's connection, nothing in the cache. */
export async function measureLoad({ address, repeats, maps }: Run): Promise<Samples> {
  const samples: Samples = new Map()
  for (const withMap of maps) {
    for (let time = 0; time < repeats; time += 1) {
      const browser = await launch(withMap)
      const measured = await newPage(browser)
      await slowDown(measured)
      await open(measured, address, withMap)
      const figures = await measured.page.evaluate(loadFigures)
      const kind = withMap ? 'load' : 'load without WebGL'
      for (const [name, value] of Object.entries(figures)) {
        if (value !== null) add(samples, `${kind}: ${name}`, value)
      }
      await browser.close()
    }
  }
  return samples
}

/** In the page. */
function loadFigures() {
  const at = (name: string) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? null
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const kilobytes = (some: readonly PerformanceResourceTiming[]) =>
    some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000
  const tasks: readonly number[] = Reflect.get(window, 'benchTasks')
  return {
    'first map, ms': at('atlas:first-map'),
    'map ready, ms': at('atlas:map-ready'),
    'blocking, ms': tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    'data, kB': kilobytes(files.filter(({ name }) => name.includes('/data/'))),
    'everything, kB': kilobytes(files),
  }
}

/** Clicks the domain of that number in the explorer. */
const clickDomain = (page: Page, index: number) =>
  page.evaluate((at) => {
    const boxes = document.querySelectorAll<HTMLInputElement>('input[type=checkbox][class], li input[type=checkbox]')
    boxes[at % Math.min(14, boxes.length)]?.click()
  }, index)

/** Opens the partner region of that number by its link in the explorer. */
const clickRegion = (page: Page, index: number) =>
  page.evaluate((at) => {
    const links = document.querySelectorAll<HTMLAnchorElement>('a[href*="sel=region."]')
    links[at % Math.min(7, links.length)]?.click()
  }, index)

interface Act {
  readonly name: string
  readonly perform: (page: Page, index: number) => Promise<unknown>
}
export const filterAct: Act = { name: 'filter', perform: clickDomain }
export const selectAct: Act = { name: 'select', perform: clickRegion }

/** Each change beside a reference task, with the map and without. The first few warm up. */
export async function measureAct({ address, repeats, maps }: Run, { name, perform }: Act): Promise<Samples> {
  const samples: Samples = new Map()
  for (const withMap of maps) {
    const browser = await launch(withMap)
    const measured = await newPage(browser)
    await open(measured, address, withMap)
    const kind = withMap ? `${name} with software WebGL` : name
    for (let time = -3; time < repeats; time += 1) {
      const reference = await referenceWork(measured)
      const work = await workFor(measured, () => perform(measured.page, time + 3))
      if (time < 0) continue
      add(samples, `${kind}: work, ms`, work)
      add(samples, `${kind}: reference, ms`, reference)
      const painted = withMap ? await measured.page.evaluate(untilPainted, name) : null
      if (painted !== null) add(samples, `${kind}: to painted, ms`, painted)
    }
    await browser.close()
  }
  return samples
}

/** In the page: from the change to the frame that shows it. */
async function untilPainted(name: string): Promise<number | null> {
  const at = (mark: string) => performance.getEntriesByName(`atlas:${name}-${mark}`, 'mark').at(-1)?.startTime
  for (let look = 0; look < 100; look += 1) {
    const [start, painted] = [at('start'), at('painted')]
    if (start !== undefined && painted !== undefined && painted >= start) return painted - start
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return null
}

/** The pointer over the map, from region to region; nothing to measure without it. */
export async function measureHover({ address, repeats, maps }: Run): Promise<Samples> {
  const samples: Samples = new Map()
  if (!maps.includes(true)) return samples
  const browser = await launch(true)
  const measured = await newPage(browser)
  await open(measured, address, true)
  for (let time = -3; time < repeats; time += 1) {
    const reference = await referenceWork(measured)
    const [x, y] = [560 + (((time + 3) * 67) % 480), 180 + (((time + 3) * 41) % 360)]
    const work = await workFor(measured, () => measured.page.mouse.move(x, y))
    if (time < 0) continue
    add(samples, 'hover with software WebGL: work, ms', work)
    add(samples, 'hover with software WebGL: reference, ms', reference)
  }
  await browser.close()
  return samples
}

const changes = 200

/** The heap before and after many changes of filter and selection that end where they began. */
export async function measureHeap({ address, maps }: Run): Promise<Samples> {
  const samples: Samples = new Map()
  const browser = await launch(false)
  const measured = await newPage(browser)
  await open(measured, address, false)
  const round = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const { perform } = index % 4 < 2 ? filterAct : selectAct
      await workFor(measured, () => perform(measured.page, index >> 2))
    }
  }
  // A first round fills what is remembered on purpose.
  await round(56)
  const before = await heapOf(measured)
  await round(changes)
  const after = await heapOf(measured)
  add(samples, 'heap before, MB', before)
  add(samples, `heap after ${changes} changes, MB`, after)
  add(samples, 'heap: growth, %', (100 * (after - before)) / before)
  await browser.close()
  if (maps.includes(true)) add(samples, 'memory of the page with the map, MB', await memoryWithMap(address))
  return samples
}

async function memoryWithMap(address: string): Promise<number> {
  const browser = await launch(true)
  const measured = await newPage(browser)
  await open(measured, address, true)
  await heapOf(measured)
  const held = await memoryOf(browser)
  await browser.close()
  return held
}
