import { readFileSync } from 'node:fs'
import { createWork } from '@/data/ownData/createWork'
import type { Reply } from '@/data/ownData/messages'
import { gazetteerOf } from '@/domain/ownData/gazetteer'
import type { OwnLayer } from '@/domain/ownData/model'
import { publicCatalogue } from '../../support/publicData'

const gazetteer = gazetteerOf(publicCatalogue())

/** The last word of the worker about these bytes. */
export async function readBytes(bytes: Uint8Array): Promise<Reply> {
  const replies: Reply[] = []
  const work = createWork((reply) => replies.push(reply))
  await work({ kind: 'read', bytes: new Uint8Array(bytes), gazetteer, naming: { title: 'Test', unit: '' } })
  const last = replies.at(-1)
  if (!last) throw new Error('The worker said nothing')
  return last
}

export const readFixture = (name: string) => readBytes(readFileSync(`tests/fixtures/ownData/${name}`))

/** What a layer holds, in a line. */
export function inBrief(layer: OwnLayer | null): string {
  switch (layer?.kind) {
    case undefined:
      return 'nothing'
    case 'choropleth':
      return layer.values
        .map(({ region, value, of }) => `${region}=${value}${of === undefined ? '' : `<${of}`}`)
        .join(' ')
    case 'points':
      return layer.points
        .map(({ position, name }) => `${name}@${position.map((one) => one.toFixed(2)).join(',')}`)
        .join(' ')
    case 'links':
      return layer.links.map(({ from, to, weight, kind }) => `${from}-${to}=${weight}${kind && `:${kind}`}`).join(' ')
  }
}

export function replyInBrief(reply: Reply): string {
  if (reply.kind === 'fault') return `fault ${reply.fault}`
  if (reply.kind !== 'read') return reply.kind
  const { layer, rowsRead, rowsUsed, remarks } = reply.result.interpretation
  const said = remarks.map(({ code, rows }) => (rows.length > 0 ? `${code}(${rows.join(',')})` : code)).join(' ')
  return `${rowsUsed}/${rowsRead} ${inBrief(layer)}${said && ` | ${said}`}`
}
