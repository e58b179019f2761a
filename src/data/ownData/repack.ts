/**
 * Unpacks an archive under a limit and packs it again without compression. The library that reads workbooks would unpack
 * whatever it is given, and would start workers from `blob:` addresses, which the page's security policy forbids; stored
 * entries it takes as they are. Layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { limits } from '@/domain/ownData/model'
import { streamed } from '@/domain/streamed'

interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}
interface Packed {
  readonly name: string
  readonly method: number
  readonly data: Uint8Array
}

export interface Repacked {
  readonly archive: ArrayBuffer
  readonly names: readonly string[]
}

const most = { entries: 2_000, endSearch: 66_000 } as const

export async function repack(
  bytes: Uint8Array,
  limit: number = limits.unpacked,
): Promise<Repacked | 'not-xlsx' | 'zip-bomb'> {
  const listed = entriesOf(bytes)
  if (listed === null) return 'not-xlsx'
  const entries: Entry[] = []
  let left = limit
  for (const { name, method, data } of listed) {
    // All else is pictures and printer settings.
    if (!/\.(xml|rels)$/.test(name)) continue
    const unpacked =
      method === 0 ? data : await streamed(new DecompressionStream('deflate-raw'), new Uint8Array(data), left)
    if (unpacked === null) return 'zip-bomb'
    left -= unpacked.length
    if (left < 0) return 'zip-bomb'
    entries.push({ name, bytes: unpacked })
  }
  return { archive: store(entries), names: entries.map(({ name }) => name) }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** From the directory at the end; `null` where it is not one that we can follow (damaged, ZIP64, another method). */
function entriesOf(bytes: Uint8Array): readonly Packed[] | null {
  const view = viewOf(bytes)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > most.entries) return null
  const entries: Packed[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    const method = view.getUint16(at + 10, true)
    const data = dataOf(bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true))
    if (data === null || (method !== 0 && method !== 8)) return null
    entries.push({ name, method, data })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - most.endSearch)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

function dataOf(bytes: Uint8Array, at: number, size: number): Uint8Array | null {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + size > bytes.length ? null : bytes.subarray(start, start + size)
}

/** Checksums are left zero: the reader does not ask for them. */
function store(entries: readonly Entry[]): ArrayBuffer {
  const names = entries.map(({ name }) => new TextEncoder().encode(name))
  const size = entries.reduce((sum, { bytes }, index) => sum + bytes.length + 76 + 2 * (names[index]?.length ?? 0), 22)
  const archive = new ArrayBuffer(size)
  const view = new DataView(archive)
  const all = new Uint8Array(archive)
  const starts: number[] = []
  let at = 0
  for (const [index, { bytes }] of entries.entries()) {
    starts.push(at)
    at += head(view, at, { signature: 0x04034b50, sizesAt: 18, size: bytes.length, name: names[index] })
    all.set(bytes, at)
    at += bytes.length
  }
  const directory = at
  for (const [index, { bytes }] of entries.entries()) {
    view.setUint32(at + 42, starts[index] ?? 0, true)
    at += head(view, at, { signature: 0x02014b50, sizesAt: 20, size: bytes.length, name: names[index] })
  }
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return archive
}

interface Head {
  readonly signature: number
  /** Where the packed size stands; the unpacked one follows, then the length of the name. */
  readonly sizesAt: number
  readonly size: number
  readonly name: Uint8Array | undefined
}

/** Writes a header and the name behind it; their length. */
function head(view: DataView, at: number, { signature, sizesAt, size, name = new Uint8Array() }: Head): number {
  view.setUint32(at, signature, true)
  view.setUint32(at + sizesAt, size, true)
  view.setUint32(at + sizesAt + 4, size, true)
  view.setUint16(at + sizesAt + 8, name.length, true)
  const length = sizesAt === 18 ? 30 : 46
  new Uint8Array(view.buffer).set(name, at + length)
  return length + name.length
}
