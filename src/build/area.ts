/** The area that the atlas is built for: `area.json` of the data folder, else that of `public/data`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { AreaConstant, AreaFile, AreaSettings } from '@/domain/schema/area'

const ownFolder = fileURLToPath(new URL('../../public/data', import.meta.url))

/** @param folder of the data; the pipeline has checked the file in it */
export function readArea(folder: string): AreaFile {
  const own = join(folder, 'area.json')
  return JSON.parse(readFileSync(existsSync(own) ? own : join(ownFolder, 'area.json'), 'utf8'))
}

/** For `define`: what code knows of the area. Texts go into the message catalogues instead. */
export function areaConstants({ texts: _, ...settings }: AreaFile): Readonly<Record<string, string>> {
  const { colours = {}, examples, languages, ...rest } = settings
  // Apart, because each stands in a chunk of its own, which would hold all of it else.
  return {
    ATLAS_AREA: JSON.stringify(rest satisfies AreaConstant),
    ATLAS_COLOURS: JSON.stringify(colours),
    ATLAS_EXAMPLES: JSON.stringify(examples),
    ATLAS_LANGUAGES: JSON.stringify(languages),
  }
}

/** Puts the area's name into the page and writes the manifest with which the atlas is installed. */
export function areaPage(area: AreaSettings): Plugin {
  const file = 'manifest.webmanifest'
  return {
    name: 'atlas-area-page',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => ({
        html: page.replace(/%AREA_(\w+)%/g, (_, word: string) => escaped(wordsOf(area)[word] ?? '')),
        tags: [manifestLink(file)],
      }),
    },
    configureServer(server) {
      server.middlewares.use(`/${file}`, (_, response) => {
        response.setHeader('Content-Type', 'application/manifest+json').end(webManifest(area))
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: webManifest(area) })
    },
  }
}

const manifestLink = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'manifest', href: `./${file}` },
  injectTo: 'head',
})

const wordsOf = ({ name, where }: AreaSettings): Readonly<Record<string, string>> => ({ NAME: name, WHERE: where })

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

function webManifest({ name, shortName, where }: AreaSettings): string {
  const png = (size: number, more = {}) => ({ sizes: `${size}x${size}`, type: 'image/png', ...more })
  const manifest = {
    name,
    short_name: shortName,
    description: `Interactive map of smart specialisation and cooperation ${where}`,
    lang: 'en',
    dir: 'ltr',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#005f87',
    categories: ['education', 'business'],
    icons: [
      { src: 'icons/icon-192.png', ...png(192) },
      { src: 'icons/icon-512.png', ...png(512) },
      { src: 'icons/maskable-512.png', ...png(512, { purpose: 'maskable' }) },
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
