import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { repack } from '@/data/ownData/repack'
import { limits } from '@/domain/ownData/model'
import { readBytes, readFixture, replyInBrief } from './readOwn'

const isAnswer = ({ kind }: { readonly kind: string }) => kind === 'read' || kind === 'fault'
const utf8 = (text: string) => new TextEncoder().encode(text)

// Hundreds of files are read, some with a hundred thousand rows.
vi.setConfig({ testTimeout: 30_000 })

describe('whatever comes', () => {
  it('bytes yield a table or a reason, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => isAnswer(await readBytes(bytes))),
    )
  })

  it('texts yield a table or a reason, and never throw', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'nuts',
        'PL84',
        'lat',
        'lon',
        '"',
        ';',
        ',',
        '\t',
        '\n',
        '\r\n',
        '1,5',
        '{',
        '}',
        '[',
        '\uFEFF',
        '=1+1',
      ),
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    await fc.assert(fc.asyncProperty(text, async (one) => isAnswer(await readBytes(utf8(one)))))
  })

  it('JSON of any shape yields a table or a reason, and never throws', async () => {
    const geometry = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constantFrom('Point', 'Polygon', 'x'), coordinates: fc.jsonValue() }),
    )
    const feature = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constant('Feature'), properties: fc.jsonValue(), geometry }),
    )
    const file = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(feature) }),
      fc.record({
        type: fc.constant('Topology'),
        objects: fc.jsonValue(),
        arcs: fc.jsonValue(),
        transform: fc.jsonValue(),
      }),
    )
    await fc.assert(fc.asyncProperty(file, async (json) => isAnswer(await readBytes(utf8(JSON.stringify(json))))))
  })

  it('a workbook damaged anywhere yields a table or a reason', async () => {
    const workbook = new Uint8Array(readFileSync('tests/fixtures/ownData/workbook.xlsx'))
    const damage = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        const copy = new Uint8Array(workbook)
        for (const [at, byte] of bytes) copy[at] = byte
        return isAnswer(await readBytes(copy))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves no property behind on objects', async () => {
    await readFixture('reserved-keys.geojson')
    await readFixture('reserved-headers.csv')
    expect('isAdmin' in {}).toBe(false)
  })
})

describe('what is too large', () => {
  const rows = (count: number) => utf8(`nuts,value\n${'PL84,1\n'.repeat(count)}`)

  it('reads as many rows as it says, and not one more', async () => {
    expect(replyInBrief(await readBytes(rows(limits.rows)))).toMatch(/^100000\/100000 PL84=100000/)
    expect(replyInBrief(await readBytes(rows(limits.rows + 1)))).toBe('fault too-many-rows')
  })

  it('refuses a file above the limit before looking into it', async () => {
    expect(replyInBrief(await readBytes(new Uint8Array(limits.bytes + 1)))).toBe('fault too-large')
  })

  it('stops unpacking at the limit, whatever the archive says of itself', async () => {
    const megabyte = 1024 * 1024
    const archive = zipOf('xl/worksheets/sheet1.xml', new Uint8Array(8 * megabyte))
    expect(archive.length).toBeLessThan(20_000)
    expect(await repack(archive, 4 * megabyte)).toBe('zip-bomb')
    expect(await repack(archive, 9 * megabyte)).toMatchObject({ names: ['xl/worksheets/sheet1.xml'] })
  })
})

/** An archive of one entry that claims to unpack to a single byte. */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const nameBytes = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(nameBytes.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(1, 24)
  central.writeUInt16LE(nameBytes.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + nameBytes.length + packed.length, 16)
  return Buffer.concat([local, nameBytes, packed, central, nameBytes, end])
}
