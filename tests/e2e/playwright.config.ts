import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

/** Two addresses of the same build: at the root, and in a sub-folder as on a shared web server; a third for a page that embeds it. */
const port = Number(process.env['ATLAS_E2E_PORT'] ?? 4273)
const embeddingPage = `http://127.0.0.1:${port + 2}`
const program = fileURLToPath(new URL('../../src/server/start.mjs', import.meta.url))
const serve = (at: number, basePath: string) => ({
  command: `node "${program}" --as-built --base ${basePath}`,
  url: `http://127.0.0.1:${at}${basePath}`,
  env: { PORT: String(at), ATLAS_FRAME_ANCESTORS: embeddingPage },
  reuseExistingServer: false,
})

/** Quiet and without background traffic; WebGL is drawn in software, which every machine can do alike. */
const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const isRoot = process.getuid?.() === 0
const launch = (...more: readonly string[]) => ({
  executablePath: process.env['ATLAS_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [...browserFlags, ...(isRoot ? ['--no-sandbox'] : []), ...more],
})
/** Software WebGL is what these tests run on; an offer of the simpler map would lie over what they press. */
const fullMapChosen = [port, port + 1].map((at) => ({
  origin: `http://127.0.0.1:${at}`,
  localStorage: [{ name: 'atlas:map', value: 'full' }],
}))

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // One map drawn in software keeps two cores busy; two at once are slower than one after the other.
  workers: 1,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  metadata: { subFolder: `http://127.0.0.1:${port + 1}/a/b/`, embeddingPage },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/Riga',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // It would answer in place of the server; `offline.spec.ts` lets it.
    serviceWorkers: 'block',
    // A picture of what went wrong is enough; recording a trace slows every test down.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'webgl',
      testIgnore: '*.svg.spec.ts',
      use: { launchOptions: launch(), storageState: { cookies: [], origins: fullMapChosen } },
    },
    // Without WebGL: the map is there in a second, not in ten.
    { name: 'svg', testMatch: '*.svg.spec.ts', use: { launchOptions: launch('--disable-3d-apis') } },
  ],
  webServer: [serve(port, '/'), serve(port + 1, '/a/b/')],
})
