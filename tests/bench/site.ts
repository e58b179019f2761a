/** Production builds of each size, and a server for one. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { projectFolder, run } from '../../src/server/prepare.mjs'
import { createStaticServer } from '../../src/server/staticServer.mjs'

export const sizes = ['S', 'M', 'L'] as const
export type Size = (typeof sizes)[number]

const folder = join(projectFolder, 'test-results/bench')
const buildOf = (size: Size) => join(folder, size, 'site')

/** Builds the atlas with the data of that size; `asBuilt` keeps a build that is there. */
export async function build(size: Size, asBuilt: boolean): Promise<void> {
  if (asBuilt && existsSync(join(buildOf(size), 'index.html'))) return
  const data = join(folder, size, 'data')
  if (size !== 'S') await node(['--import', 'tsx', 'tests/bench/generate.ts', size, data])
  const env = { ...process.env, ATLAS_DATA: size === 'S' ? '' : data }
  const parameters = ['build', '--outDir', buildOf(size), '--emptyOutDir', '--logLevel', 'warn']
  await node(['node_modules/vite/bin/vite.js', ...parameters], env)
}

async function node(parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const status = await run(process.execPath, parameters, { env })
  if (status !== 0) throw new Error(`node ${parameters.join(' ')} ended with status ${status}`)
}

/** Address of the served build, and how to stop serving it. */
export async function serve(size: Size): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createStaticServer({ folder: buildOf(size) })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${port}/`, close }
}
