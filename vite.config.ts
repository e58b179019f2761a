import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { atlasData, dataFolder } from './src/server/atlasData.mjs'
import { thirdPartyNotices } from './src/server/thirdPartyNotices.mjs'
import { firstPage } from './src/static/firstPagePlugin.ts'
import { tokensCss } from './src/ui/tokensCss.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `import 'virtual:tokens.css'`: the custom properties made from `src/ui/tokens.ts`. */
function tokens(): Plugin {
  const name = 'virtual:tokens.css'
  return {
    name: 'atlas-tokens',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? tokensCss() : undefined),
  }
}

/**
 * The spreadsheet writer packs its file in workers made from text, which our content security policy forbids: the file
 * would never come. It gets the same packer without workers.
 */
function packWithoutWorkers(): Plugin {
  const name = '\0pack-without-workers'
  return {
    name: 'atlas-pack-without-workers',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'fflate' && importer?.includes('write-excel-file') ? name : undefined),
    load: (id) =>
      id === name
        ? `import { strToU8, zipSync } from 'fflate'
           const zip = (files, done) => done(null, zipSync(files))
           export { strToU8, zip, zipSync }`
        : undefined,
  }
}

const resolve = { alias: { '@': here('./src') } }
const texts = () => lingui({ configPath: here('./src/i18n/lingui.config.ts') })

export default defineConfig({
  // Relative, so that the built folder works wherever it is put.
  base: './',
  plugins: [
    react(),
    texts(),
    tokens(),
    packWithoutWorkers(),
    atlasData(),
    thirdPartyNotices(),
    firstPage(dataFolder(), { plugins: [texts()], resolve }),
  ],
  resolve,
  build: { target: 'es2022', sourcemap: true },
  test: {
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
