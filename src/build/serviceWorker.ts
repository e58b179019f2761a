/** Bundles the service worker, and tells it what the release consists of. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Release } from '../offline/release.ts'
import { builtDataAddress } from './dataFiles.ts'
import { loadedFiles } from './loadedFiles.ts'

const sourceOf = (name: string) => fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url))

/** Kept on the device: all that the page may ask for. What is for developers, servers and other programs stays out. */
export function isKept(path: string): boolean {
  return /^(index\.html|favicon\.svg|manifest\.webmanifest|(assets|icons)\/.*)$/.test(path) && !path.endsWith('.map')
}

/** @param paths all files of the built folder */
export async function writeServiceWorker(folder: string, paths: readonly string[], isKill: boolean): Promise<void> {
  const bundle = await rolldown({
    input: sourceOf(isKill ? 'killServiceWorker' : 'serviceWorker'),
    transform: { define: isKill ? {} : { ATLAS_RELEASE: JSON.stringify(releaseOf(folder, paths)) } },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  writeFileSync(join(folder, 'sw.js'), output[0].code)
}

function releaseOf(folder: string, paths: readonly string[]): Release {
  const files = paths.filter(isKept).map((path) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('base64')
    // Asked for as the folder: servers like to lead away from a bare index.html.
    return [path === 'index.html' ? '' : path, `sha256-${hash}`] as const
  })
  const copies = loadedFiles.map((file) => [`data/${file}`, builtDataAddress(file, paths) ?? ''] as const)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 16)
  return { version, files, copies: Object.fromEntries(copies) }
}
