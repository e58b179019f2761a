// @ts-check
/**
 * `npm start`: installs and builds what is missing, then serves the atlas.
 *
 *   node src/server/start.mjs [--as-built] [--base /some/path/]
 *
 * PORT and HOST choose the address. `--as-built` neither installs nor builds. Only Node's own modules are used, and the
 * version is looked at before anything else is loaded, so that an old Node says so instead of failing on syntax.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The atlas needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org`)
  process.exit(1)
}

try {
  await start()
} catch (error) {
  console.error(`The atlas could not start: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

async function start() {
  const { parseArgs } = await import('node:util')
  const { join } = await import('node:path')
  const { ensureBuilt, ensureInstalled, projectFolder } = await import('./prepare.mjs')
  const { listen } = await import('./listen.mjs')
  const { values } = parseArgs({ options: { 'as-built': { type: 'boolean' }, base: { type: 'string', default: '/' } } })
  if (!values['as-built']) {
    await ensureInstalled()
    await ensureBuilt()
  }
  await listen({ folder: join(projectFolder, 'dist'), basePath: values.base })
}
