/** Tells the browser in the page itself what the first map needs, so that nothing waits for a script to ask for it. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { builtDataAddress } from './dataFiles.ts'
import { filesAtStart } from './loadedFiles.ts'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** Chunks, by what is in them, that the default view asks for by itself. */
const chunksAtStart = ['src/app/AtlasMap.tsx', 'src/i18n/locales/en.po']

export function preloads(): Plugin {
  return {
    name: 'atlas-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // What Vite or the page itself names already stands there once.
      handler: (html, { bundle }) =>
        bundle ? preloadTags(bundle).filter(({ attrs }) => !html.includes(`"${attrs?.['href']}"`)) : [],
    },
  }
}

function preloadTags(bundle: Bundle): HtmlTagDescriptor[] {
  const files = Object.keys(bundle)
  const data = filesAtStart.map((file) => builtDataAddress(file, files)).filter((address) => address !== undefined)
  const fonts = files.filter((file) => /^assets\/inter-latin(-ext)?-[\w-]{8}\.woff2$/.test(file))
  const worker = files.filter((file) => /^assets\/mapWorker-[\w-]{8}\.js$/.test(file))
  const { scripts, styles } = chunksOf(bundle)
  return [
    ...fonts.map((file) =>
      link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` }),
    ),
    ...scripts.map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
    ...styles.map((file) => link({ rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` })),
    ...data.map((file) => link({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` })),
    // As worker it could not be preloaded in every browser, and the console would complain: a prefetch fills the cache.
    ...worker.map((file) => link({ rel: 'prefetch', href: `./${file}` })),
  ]
}

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' })

/** The named chunks and all that they import in turn. */
function chunksOf(bundle: Bundle) {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const add = (file: string) => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || scripts.has(file)) return
    scripts.add(file)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
    for (const imported of chunk.imports) add(imported)
  }
  for (const chunk of Object.values(bundle)) if (isAtStart(chunk)) add(chunk.fileName)
  return { scripts: [...scripts], styles: [...styles] }
}

function isAtStart(part: Chunk | Rolldown.OutputAsset): boolean {
  return part.type === 'chunk' && part.moduleIds.some((id) => chunksAtStart.some((wanted) => id.endsWith(wanted)))
}
