import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../../src/server/start.mjs', import.meta.url))

function start(environment: Record<string, string>, ...parameters: string[]) {
  const env = { ...process.env, ...environment }
  return spawn(process.execPath, [program, '--as-built', ...parameters], { env })
}

it('prints its address, serves there and stops cleanly', async () => {
  const child = start({ PORT: '0' }, '--base', '/a/b/')
  const [line] = await once(child.stdout, 'data')
  const address = /http:\/\/localhost:\d+\/a\/b\//.exec(String(line))?.[0] ?? ''
  expect((await fetch(`${address}nothing`)).status).toBe(404)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})

it('says so when the port asked for is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const child = start({ PORT: String(port) })
  const [words] = await once(child.stderr, 'data')
  expect(String(words)).toContain(`port ${port} is taken. Choose another`)
  expect(await once(child, 'exit')).toEqual([1, null])
  other.close()
})

it('says so when the port is no port', async () => {
  const child = start({ PORT: 'http' })
  const [words] = await once(child.stderr, 'data')
  expect(String(words)).toContain('PORT is "http", not a port number')
  child.kill()
})
