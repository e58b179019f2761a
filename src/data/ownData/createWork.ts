import { createFinder } from '@/domain/ownData/gazetteer'
import { interpret } from '@/domain/ownData/interpret'
import type { OwnTable } from '@/domain/ownData/model'
import { factsOf, guessRoles } from '@/domain/ownData/roles'
import type { Reply, Request } from './messages'
import { readTable } from './readTable'

const previewRows = 8

/** What the worker does, without being one: it keeps the table, so that other roles need no second reading. */
export function createWork(reply: (reply: Reply) => void): (request: Request) => Promise<void> {
  let table: OwnTable | null = null
  let find: ReturnType<typeof createFinder> = () => ({ problem: 'no-region' })
  return async (request) => {
    if (request.kind === 'interpret') {
      if (table === null) return
      const { roles, naming } = request
      reply({ kind: 'interpreted', roles, interpretation: interpret(table, roles, find, naming) })
      return
    }
    const read = await readTable(request.bytes, (share) => reply({ kind: 'progress', share }))
    if (!read.ok) {
      reply({ kind: 'fault', fault: read.fault })
      return
    }
    table = read.table
    find = createFinder(request.gazetteer)
    const roles = guessRoles(factsOf(table, find))
    const { header, rows, numbers } = table
    const preview = {
      ...{ header, rowCount: rows.length },
      rows: rows.slice(0, previewRows),
      numbers: numbers.slice(0, previewRows),
    }
    reply({ kind: 'read', result: { preview, roles, interpretation: interpret(table, roles, find, request.naming) } })
  }
}
