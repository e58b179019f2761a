/** The page measured: marks, long tasks, processor time of its main thread, heap and memory. */
import { readFileSync } from 'node:fs'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'

const flags = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update']

/** `withMap: false` takes WebGL away: what is left is our own work, free of a software renderer's. */
export function launch(withMap: boolean): Promise<Browser> {
  const args = [...flags, '--disable-sync', '--enable-precise-memory-info', '--js-flags=--expose-gc']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  if (!withMap) args.push('--disable-3d-apis')
  return chromium.launch({ executablePath: process.env['ATLAS_CHROMIUM'] ?? '/usr/bin/chromium', args })
}

export interface Measured {
  readonly page: Page
  readonly session: CDPSession
}

export async function newPage(browser: Browser): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // Functions handed to the page name their inner ones by a helper that is only known where they were compiled.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { benchTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  // Processor time of the thread: time in which the machine ran something else doesn't count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session }
}

/** A mid-range phone: four times slower, 9 Mbit/s, 165 ms for each round trip. */
export async function slowDown({ session }: Measured): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  const bytesPerSecond = 1_125_000
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 165,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

/** Milliseconds of main-thread work so far. */
export async function workOf({ session }: Measured): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

/** Work of the main thread that the action causes, until nothing is left to do. */
export async function workFor(measured: Measured, action: () => Promise<unknown>): Promise<number> {
  const { page } = measured
  const before = await workOf(measured)
  await action()
  await quiet(page)
  return (await workOf(measured)) - before
}

/** Two frames and an idle moment. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 2000 })))
      }),
  )
}

/** A task of known size: numbers, texts, objects, as our own work has. */
export function referenceWork(measured: Measured): Promise<number> {
  return workFor(measured, () =>
    measured.page.evaluate(() => {
      const records = Array.from({ length: 60_000 }, (_, index) => ({ id: `r${(index * 7919) % 60_000}`, index }))
      records.sort((one, other) => (one.id < other.id ? -1 : 1))
      return new Map(records.map((record) => [record.id, record.index])).size
    }),
  )
}

/** Megabytes of the heap after everything unused has been thrown away. */
export async function heapOf({ session }: Measured): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** Megabytes that the page's process holds for itself (Linux; elsewhere not a number). */
export async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const held = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMemory(id))
  return Math.max(...held)
}

function privateMemory(process: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1]
    return Number(kilobytes) / 1000
  } catch {
    return Number.NaN
  }
}
