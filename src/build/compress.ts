/** Writes `.br` and `.gz` beside what is worth it, once for each content: most of it stays the same from build to build. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { isCompressible } from '../server/headers.mjs'
import type { BuiltFile } from './sizes.ts'

/** Smaller ones fit into the first packet anyway. */
const leastBytes = 1000
const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
}
type Ending = keyof typeof compressors

/**
 * @param folder the built folder
 * @param cache where compressed contents are kept for the next build
 */
export function compressAll(folder: string, cache: string, paths: readonly string[]): Promise<readonly BuiltFile[]> {
  mkdirSync(cache, { recursive: true })
  return Promise.all(paths.map((path) => compressOne(folder, cache, path)))
}

async function compressOne(folder: string, cache: string, path: string): Promise<BuiltFile> {
  const file = join(folder, path)
  const plain = readFileSync(file)
  if (!isCompressible(path) || plain.length < leastBytes) return { path, bytes: plain.length }
  const hash = createHash('sha256').update(plain).digest('hex')
  const [br, gz] = await Promise.all([
    compressed(plain, 'br', join(cache, hash)),
    compressed(plain, 'gz', join(cache, hash)),
  ])
  writeFileSync(`${file}.br`, br)
  writeFileSync(`${file}.gz`, gz)
  return { path, bytes: br.length }
}

async function compressed(plain: Buffer, ending: Ending, kept: string): Promise<Buffer> {
  const place = `${kept}.${ending}`
  try {
    return readFileSync(place)
  } catch {
    const made = await compressors[ending](plain)
    // Renamed when whole: a build that is interrupted or runs beside another leaves no half a file.
    const draft = `${place}.${process.pid}`
    writeFileSync(draft, made)
    renameSync(draft, place)
    return made
  }
}
