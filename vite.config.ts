import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { pagesPlugin } from './src/pages/pagesPlugin.ts'
import { thirdPartyNotices } from './src/server/thirdPartyNotices.mjs'
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

export default defineConfig({
  // Relative, so that the built folder works wherever it is put.
  base: './',
  plugins: [
    react(),
    lingui({ configPath: here('./src/i18n/lingui.config.ts') }),
    tokens(),
    pagesPlugin({ source: here('./src/'), dataFolder: here('./public/data'), tokensCss: tokensCss() }),
    thirdPartyNotices(),
  ],
  resolve: { alias: { '@': here('./src') } },
  build: { target: 'es2022', sourcemap: true },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
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
