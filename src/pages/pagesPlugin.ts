import { readFileSync } from 'node:fs'
import { type Plugin, runnerImport } from 'vite'
import type { AreaSettings } from '@/domain/schema/area'
import type { buildPages } from './buildPages'
import { addressTags } from './previewTags.ts'
import { siteOf } from './site.ts'

interface PagesOptions {
  /** `src/`, which `@/` stands for. */
  readonly source: string
  readonly dataFolder: string
  /** The custom properties that the pages' style sheet is written with. */
  readonly tokensCss: string
  readonly area: AreaSettings
  /** The area again, as the pages' code knows it. */
  readonly define: Readonly<Record<string, string>>
}

/** Adds the static pages and the files for search engines to the build, and the atlas's address to its own page. */
export function pagesPlugin({ source, dataFolder, tokensCss, area, define }: PagesOptions): Plugin {
  const site = siteOf(process.env['ATLAS_URL'])
  const tags = addressTags('', site, area)
  return {
    name: 'atlas-pages',
    apply: 'build',
    transformIndexHtml: (page) => (tags === false ? page : page.replace('</head>', `${tags.markup}</head>`)),
    async generateBundle(_, bundle) {
      // Through Vite, which resolves `@/`; the builder is the same that the tests call.
      const { module } = await runnerImport<{ buildPages: typeof buildPages }>(`${source}pages/buildPages.ts`, {
        configFile: false,
        logLevel: 'error',
        define,
        resolve: { alias: { '@': source.replace(/\/$/, '') } },
      })
      const files = new Map(module.buildPages(dataFolder, site))
      files.set(
        'r/pages.css',
        [tokensCss, fontFaces(Object.keys(bundle)), readFileSync(`${source}pages/pages.css`, 'utf8')].join('\n'),
      )
      for (const [fileName, text] of files) this.emitFile({ type: 'asset', fileName, source: text })
    },
  }
}

/** The font that the atlas has anyway; a reader who comes from a page finds it loaded. */
function fontFaces(assets: readonly string[]): string {
  const ranges = { 'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB', latin: 'U+0000-00FF, U+2000-206F, U+20AC' }
  return Object.entries(ranges)
    .map(([subset, range]) => {
      const file = assets.find((asset) => asset.includes(`inter-${subset}-wght-normal`))
      if (file === undefined) return ''
      return `@font-face{font-family:"Inter Variable";font-weight:100 900;font-display:swap;src:url("../${file}") format("woff2");unicode-range:${range}}`
    })
    .join('\n')
}
