/** Somebody else's page with the map in it, served at an origin of its own, and what its readers and its script do. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { accessibilityFaults, expect, type Page } from './browser'

interface Message {
  readonly type?: string
  readonly title?: string
  readonly link?: string
  readonly query?: string
}

declare global {
  interface Window {
    /** What the frame has posted; kept by the page below. */
    received?: Message[]
  }
}

const pageAround = (address: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A partner's page</title>
<script>
  window.received = []
  addEventListener('message', (event) => {
    if (event.source === document.querySelector('iframe').contentWindow) window.received.push(event.data)
  })
</script>
<main>
<h1>A partner's page</h1>
<p><button>Before the map</button></p>
<iframe src="${address}" title="Map of cooperation" width="900" height="500" referrerpolicy="origin"></iframe>
<p><button>After the map</button></p>
<p style="height: 2000px">The rest of the page</p>
</main>
</html>`

type MapStatus = 'ready' | 'fallback'

/** `mapStatus`: as for the driver of the atlas. */
export async function serveEmbeddingPage(page: Page, atlas: string, origin: string, mapStatus: MapStatus) {
  const address = new URL('?embed=1&d=energy&lang=en', atlas).href.replaceAll('&', '&amp;')
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageAround(address))
  }).listen(Number(new URL(origin).port), '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { driver: createEmbeddingPage(page, `${origin}/`, mapStatus), stop }
}

function createEmbeddingPage(page: Page, address: string, mapStatus: MapStatus) {
  const map = page.frameLocator('iframe')
  const received = () => page.evaluate(() => window.received ?? [])
  return {
    /** What the embedded map calls itself. */
    title: map.getByRole('heading', { level: 1 }),
    /** Leads to the full atlas. */
    wayOut: map.getByRole('link', { name: /Open the full atlas/ }),
    async open() {
      await page.goto(address)
      await expect(map.locator('html')).toHaveAttribute('data-map', mapStatus, { timeout: 90_000 })
    },
    /** The newest message of the map about what it shows. */
    async told(): Promise<Message | undefined> {
      return (await received()).filter(({ type }) => type === 'atlas:view').at(-1)
    },
    async say(message: unknown) {
      await page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message)
    },
    /** Turns the wheel over the middle of the map; how far the page around it has moved then, in pixels. */
    async turnWheelOverMap(): Promise<number> {
      await page.locator('iframe').hover()
      await page.mouse.wheel(0, 240)
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
      return page.evaluate(() => window.scrollY)
    },
    /** Presses of Tab from the button before the map to the one after it. */
    async tabThrough(): Promise<number> {
      await page.getByRole('button', { name: 'Before the map' }).focus()
      const after = page.getByRole('button', { name: 'After the map' })
      for (let presses = 1; presses <= 30; presses += 1) {
        await page.keyboard.press('Tab')
        if (await after.evaluate((button) => button === document.activeElement)) return presses
      }
      throw new Error('The focus does not leave the map')
    },
    accessibilityFaults: () => accessibilityFaults(page, 'all'),
  }
}

export type EmbeddingPage = ReturnType<typeof createEmbeddingPage>
