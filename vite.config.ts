import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import packageFacts from './package.json' with { type: 'json' }
import { areaConstants, areaPage, readArea } from './src/build/area.ts'
import { atlasPlugins } from './src/build/atlasPlugins.ts'
import { packWithoutWorkers } from './src/build/packWithoutWorkers.ts'
import { startChunk } from './src/build/startChunk.ts'
import { texts as catalogues } from './src/build/texts.ts'
import { pagesPlugin } from './src/pages/pagesPlugin.ts'
import { atlasData, dataFolder } from './src/server/atlasData.mjs'
import { firstPage } from './src/static/firstPagePlugin.ts'
import { tokensCss } from './src/ui/tokensCss.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `import 'virtual:tokens.css'`: the custom properties made from `src/ui/tokens.ts`. */
function tokens(): Plugin {
  const name = 'virtual:tokens.css'
  return {
    name: 'atlas-tokens',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? css : undefined),
  }
}

const resolve = { alias: { '@': here('./src') } }
const area = readArea(dataFolder())
const texts = () => [lingui({ configPath: here('./src/i18n/lingui.config.ts') }), catalogues(area.texts)]
const define = areaConstants(area)
const css = tokensCss(area.colours)
/** Switches the service worker off, also where it is at work already. */
const isOfflineOff = process.env['ATLAS_KILL_SERVICE_WORKER'] === '1'

export default defineConfig({
  // Relative, so that the built folder works wherever it is put.
  base: './',
  plugins: [
    react(),
    texts(),
    tokens(),
    packWithoutWorkers(),
    atlasData(),
    areaPage(area),
    pagesPlugin({ source: here('./src/'), dataFolder: dataFolder(), tokensCss: css, area, define }),
    firstPage(dataFolder(), { plugins: [texts()], resolve, define }),
    atlasPlugins({ data: dataFolder(), isKill: isOfflineOff, cache: here('./node_modules/.cache/atlas-compressed') }),
  ],
  define: {
    ...define,
    ATLAS_VERSION: JSON.stringify(packageFacts.version),
    ATLAS_HAS_OFFLINE: JSON.stringify(!isOfflineOff),
  },
  resolve,
  build: {
    target: 'es2022',
    sourcemap: true,
    // Browsers without it load the same files a little later.
    modulePreload: { polyfill: false },
    // Our own budgets tell more.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // These change once in a while, the atlas often: readers keep what they have of them.
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/].*\.m?js$/ },
            {
              name: 'libraries',
              // The renderer of documents is for exports alone, and comes with them.
              test: /node_modules[\\/](react|react-dom(?![\\/](server|cjs[\\/]react-dom-server))|scheduler|@tanstack|valibot|zustand|@lingui)[\\/]/,
            },
            startChunk('start', here('./')),
          ],
        },
      },
    },
  },
  test: {
    // Importing everything anew for each file would take most of the time; each test leaves store, page and mocks as it found them.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Some go through the whole of the data, or through many arbitrary views, beside others that do.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/componentSetup.ts'],
          // Rooms load lazily, which takes its time where many tests run at once.
          testTimeout: 20_000,
        },
      },
    ],
  },
})
