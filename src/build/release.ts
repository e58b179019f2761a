/** The last step of the build, on the finished folder: policy, service worker, compression, budgets. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { headersFile } from '../server/deployment.mjs'
import { pagePolicy } from '../server/headers.mjs'
import { compressAll } from './compress.ts'
import { writeServiceWorker } from './serviceWorker.ts'
import { budgetUses, inWords } from './sizes.ts'

export interface ReleaseOptions {
  /** The service worker takes its leave, see `src/offline`. */
  readonly isKill: boolean
  /** Folder in which compressed files are kept from build to build. */
  readonly cache: string
}

export function release({ isKill, cache }: ReleaseOptions): Plugin {
  return {
    name: 'atlas-release',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const built = filesIn(dir)
        for (const path of built) if (path.endsWith('.html')) giveItsPolicy(join(dir, path))
        const html = readFileSync(join(dir, 'index.html'), 'utf8')
        writeFileSync(join(dir, '_headers'), headersFile(html, built))
        const paths = filesIn(dir)
        await writeServiceWorker(dir, paths, isKill)
        const files = await compressAll(dir, cache, [...paths.filter((path) => !path.endsWith('.map')), 'sw.js'])
        const uses = budgetUses(files, new Set(linkedFrom(html)))
        const passed = uses.filter(({ kilobytes, limit }) => kilobytes > limit)
        this.info(`Compressed with brotli:\n${uses.map((use) => `  ${inWords(use)}`).join('\n')}`)
        if (passed.length > 0) {
          this.error(`The build is heavier than src/build/sizes.ts allows:\n${passed.map(inWords).join('\n')}`)
        }
      },
    },
  }
}

/**
 * A page brings its policy along, for servers that send no headers of ours, such as GitHub Pages, and for those whose
 * settings were written before it.
 */
function giveItsPolicy(file: string): void {
  const html = readFileSync(file, 'utf8')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}">`
  writeFileSync(
    file,
    html.replace(/( *)<meta charset="utf-8">/i, (charset, indent) => `${charset}\n${indent}${policy}`),
  )
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}

/** What the page asks for by itself, before any script runs. */
function linkedFrom(html: string): readonly string[] {
  return [...html.matchAll(/<(?:link|script)\b[^>]*?(?:href|src)="(?:\.\/)?([^"]+)"/g)].map(([, path = '']) => path)
}
