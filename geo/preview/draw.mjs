// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const size = { width: 1200, height: 630 }
/** The whole area on the right, its strongest links, and no pins. */
const view = '?embed=1&lang=en&links=project~event&top=40&points=none&layer=specialisations&at=59.6~8.2~2350'

const server = spawn(process.execPath, [here('../../src/server/start.mjs'), '--as-built'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await chromium.launch({
  executablePath: process.env['ATLAS_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const [printed] = await once(server.stdout, 'data')
  const address = /http:\S+/.exec(String(printed))?.[0]
  const page = await browser.newPage({ viewport: size, locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`${address}${view}`)
  await page.locator('html[data-map=ready]').waitFor({ timeout: 180_000 })
  await page.evaluate(layOut)
  // The map fills the room that the heading left, and comes to rest.
  await page.waitForTimeout(4000)
  await page.screenshot({ path: here('../../public/preview.png') })
} finally {
  await browser.close()
  server.kill()
}

/** In the page: nothing but the map, and over it what the atlas is. */
function layOut() {
  document.querySelector('header')?.remove()
  const map = document.getElementById('map')
  for (const element of [...(map?.parentElement?.children ?? [])]) {
    if (element !== map && element instanceof HTMLElement) element.style.display = 'none'
  }
  /** @param {string} name @param {string} words @param {Partial<CSSStyleDeclaration>} style */
  const add = (name, words, style) => {
    const element = document.createElement(name)
    element.textContent = words
    Object.assign(element.style, style)
    return element
  }
  const card = add('div', '', {
    position: 'fixed',
    inset: '40px auto 40px 40px',
    width: '520px',
    padding: '52px 48px',
    borderRadius: '24px',
    background: 'var(--panel)',
    boxShadow: 'var(--shadow-1)',
    display: 'flex',
    flexDirection: 'column',
  })
  const logo = document.createElement('img')
  logo.src = 'favicon.svg'
  Object.assign(logo.style, { width: '88px', height: '88px' })
  card.append(
    logo,
    add('div', 'GoSmart Atlas', { font: '650 60px/1.1 var(--font)', letterSpacing: '-0.02em', marginTop: '32px' }),
    add(
      'div',
      'Who is good at what around the Baltic Sea, who works with whom, and where a good partnership is missing',
      {
        font: '400 30px/1.35 var(--font)',
        marginTop: '20px',
      },
    ),
    add('div', 'Every fact with its source', {
      font: '500 24px/1.35 var(--font)',
      color: 'var(--accent)',
      marginTop: 'auto',
    }),
  )
  document.body.append(card)
}
