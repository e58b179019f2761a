/** The only file that knows the browser tool. A page that complains, or speaks to anyone else, fails its test. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect as baseExpect, type ConsoleMessage, type Frame, type Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOnly } from 'axe-core'

export type { Locator, Page } from '@playwright/test'
export const expect = baseExpect

/** What a test lets pass; everything else on the console or to another origin is a fault. */
export interface Guard {
  /** For tests that break something: messages that must then appear in the console. */
  readonly expectMessages: (pattern: RegExp) => void
  /** For tests with a server of their own. */
  readonly allowOrigin: (origin: string) => void
}

/** Software WebGL says this of itself when the drawing is read back; it is no fault of the page. */
const softwareRendering = /GPU stall due to ReadPixels/

/** Playwright says so where a test does without the service worker, as most do. */
const withoutServiceWorker = /Service Worker registration blocked by Playwright/
const harmless = [softwareRendering, withoutServiceWorker]

function isFault(message: ConsoleMessage): boolean {
  const isComplaint = ['error', 'warning', 'assert'].includes(message.type())
  return isComplaint && !harmless.some((pattern) => pattern.test(message.text()))
}

export const guardedTest = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use, { config }) => {
      const { subFolder, embeddingPage } = config.metadata
      const own = [baseURL, subFolder, embeddingPage].map((address) => new URL(String(address)).origin)
      const expected: RegExp[] = []
      const faults: string[] = []
      context.on('console', (message) => isFault(message) && faults.push(`${message.type()}: ${message.text()}`))
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error()}`))
      context.on('request', (request) => {
        const { origin, protocol, href } = new URL(request.url())
        if (/^https?:$/.test(protocol) && !own.includes(origin)) faults.push(`request to another origin: ${href}`)
      })
      await use({
        expectMessages: (pattern) => expected.push(pattern),
        allowOrigin: (origin) => own.push(origin),
      })
      const unexpected = [...new Set(faults)].filter((fault) => !expected.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'console messages, uncaught errors and requests to other origins').toEqual([])
      const unseen = expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)))
      expect(unseen.map(String), 'messages that should have appeared').toEqual([])
    },
    { auto: true },
  ],
})

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `colours`: what another choice of colours can spoil, and nothing else. */
export type Look = 'all' | 'colours'

const rulesOf: Readonly<Record<Look, RunOnly>> = {
  all: { type: 'tag', values: axeTags },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** Violations of WCAG 2.2 A and AA and of axe's good practice, in words; frames are looked at too. */
export async function accessibilityFaults(page: Page, look: Look): Promise<readonly string[]> {
  const faults = await Promise.all(page.frames().map((frame) => faultsOfFrame(frame, rulesOf[look])))
  return faults.flat()
}

/** Only what is wrong leaves the page: handing over all that is right takes axe's own driver ten seconds a page. */
async function faultsOfFrame(frame: Frame, rules: RunOnly): Promise<readonly string[]> {
  await frame.evaluate(axeSource)
  return frame.evaluate(async (runOnly) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    const { violations } = await inPage.run(document, { runOnly, resultTypes: ['violations'], iframes: false })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, rules)
}
