// @ts-check
/**
 * Draws `public/icons/` from `public/favicon.svg`, with the browser of the end-to-end tests. Run by hand after the drawing
 * changes: `node src/build/icons.mjs`. The maskable and Apple's icon fill their square: systems cut their own shape out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const pathOf = (/** @type {string} */ path) => fileURLToPath(new URL(`../../public/${path}`, import.meta.url))
const drawing = readFileSync(pathOf('favicon.svg'), 'utf8')
const background = /<rect\b[^>]*\bfill="([^"]+)"/.exec(drawing)?.[1]
if (background === undefined) throw new Error('favicon.svg has no ground to fill a square with')

/** `inset`: share of the side left free around the drawing; a maskable icon may lose a tenth on each side. */
const icons = [
  { file: 'icon-192.png', side: 192, isFilled: false, inset: 0 },
  { file: 'icon-512.png', side: 512, isFilled: false, inset: 0 },
  { file: 'maskable-512.png', side: 512, isFilled: true, inset: 0.1 },
  { file: 'apple-touch-icon.png', side: 180, isFilled: true, inset: 0.04 },
]

const browser = await chromium.launch({
  executablePath: process.env['ATLAS_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--disable-gpu', '--no-sandbox'],
})
mkdirSync(pathOf('icons'), { recursive: true })
for (const { file, side, isFilled, inset } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const inner = side * (1 - 2 * inset)
  const ground = isFilled ? background : 'transparent'
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${inner}px;height:${inner}px}</style>${drawing}`,
  )
  writeFileSync(pathOf(`icons/${file}`), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
