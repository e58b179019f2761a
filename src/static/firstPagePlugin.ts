import { fileURLToPath } from 'node:url'
import { type InlineConfig, type Plugin, runnerImport } from 'vite'

const entry = fileURLToPath(new URL('./renderFirstPage.tsx', import.meta.url))

interface FirstPageModule {
  readonly renderFirstPage: (dataFolder: string) => { readonly html: string; readonly css: string }
}

/**
 * Writes the first page into `index.html` when the atlas is built. `config` is what the page's own code needs to be read
 * by Vite: the alias `@`, the plugins for texts and the area.
 */
export function firstPage(dataFolder: string, config: Pick<InlineConfig, 'plugins' | 'resolve' | 'define'>): Plugin {
  return {
    name: 'atlas-first-page',
    apply: 'build',
    transformIndexHtml: {
      // After Vite's own changes: it would take the style for one to be bundled.
      order: 'post',
      handler: async (page) => {
        const { module } = await runnerImport<FirstPageModule>(entry, {
          ...config,
          configFile: false,
          logLevel: 'error',
        })
        const { html, css } = module.renderFirstPage(dataFolder)
        return insert(page, html, css)
      },
    },
  }
}

const mount = '<div id="root"></div>'

/** The style sheets of the atlas come after the first page, which does not wait for them. */
function insert(page: string, html: string, css: string): string {
  if (!page.includes(mount)) throw new Error(`index.html has no ${mount}, before which the first page stands`)
  const sheets = page.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? []
  const rest = sheets.reduce((remaining, sheet) => remaining.replace(sheet, ''), page)
  return rest
    .replace('</head>', () => `<style>${css}</style>\n  </head>`)
    .replace(mount, () => `${html}${sheets.join('')}\n    ${mount}`)
}
