// @ts-check
/**
 * Vite plugin: writes `third-party-notices.txt` beside the page, with the licence of every package whose code, style
 * or font is in the build. Taken from the build itself, so that it can't fall behind.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'

/** Works that are in this repository instead of a package, with their licence texts. */
const ownCopies = [
  { name: 'Inter', version: 'subset', licence: 'OFL-1.1', holder: undefined, file: '../ui/fonts/LICENSE.txt' },
]

/** Ships as one file that holds its own dependencies; these never show up as modules of our build. */
const prebuilt = 'maplibre-gl'

/** @returns {import('vite').Plugin} */
export function thirdPartyNotices() {
  return {
    name: 'atlas-third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const code = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      const assets = [...this.getModuleIds()].filter((id) => /\.(css|woff2)(\?|$)/.test(id))
      const folders = new Set([...code, ...assets].flatMap((id) => packageFolder(id)))
      for (const folder of [...folders]) {
        if (folder.endsWith(`${sep}${prebuilt}`)) for (const inner of dependencyFolders(folder)) folders.add(inner)
      }
      const notices = [...[...folders].map(noticeOf), ...ownCopies.map(noticeOfCopy)].sort((a, b) =>
        a.name.localeCompare(b.name, 'en'),
      )
      const unlicensed = notices
        .filter(({ text, licence }) => text === null && licence === null)
        .map(({ name }) => name)
      if (unlicensed.length > 0) this.error(`The build contains packages without a licence: ${unlicensed.join(', ')}`)
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source: notices.map(inWords).join('\n\n') })
    },
  }
}

/**
 * @param {string} moduleId
 * @returns {string[]} the folder of the package a module belongs to, or nothing for our own
 */
function packageFolder(moduleId) {
  const path = moduleId.replace(/^\0/, '').split('?')[0] ?? ''
  const inside = /^(.*[\\/]node_modules[\\/])(@[^\\/]+[\\/][^\\/]+|[^\\/]+)/.exec(path)
  return inside ? [join(inside[1] ?? '', inside[2] ?? '')] : []
}

/** @param {string} folder */
function dependencyFolders(folder) {
  const names = Object.keys(readPackage(folder).dependencies ?? {}).filter((name) => !name.startsWith('@types/'))
  const paths = createRequire(join(folder, 'package.json')).resolve.paths('x') ?? []
  return names.flatMap((name) =>
    paths
      .map((path) => join(path, name))
      .filter(existsSync)
      .slice(0, 1),
  )
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license, author } = readPackage(folder)
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim()
  const holder = typeof author === 'string' ? author : author?.name
  return { name: name ?? dirname(folder), version: version ?? '', licence: license ?? null, holder, text }
}

/** @param {(typeof ownCopies)[number]} copy */
function noticeOfCopy({ file, ...copy }) {
  return { ...copy, text: readFileSync(new URL(file, import.meta.url), 'utf8').trim() }
}

/** @param {ReturnType<typeof noticeOf>} notice */
function inWords({ name, version, licence, holder, text }) {
  const title = `${name} ${version} (${licence ?? 'see its text'})`
  const declared = `By ${holder ?? 'its authors'}. The package names its licence and carries no text of it.`
  return `${title}\n${'-'.repeat(title.length)}\n${text ?? declared}`
}

/**
 * @param {string} folder
 * @returns {{ name?: string, version?: string, license?: string, author?: string | { name?: string }, dependencies?: Record<string, string> }}
 */
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
