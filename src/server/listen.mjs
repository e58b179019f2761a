// @ts-check
import { frameAncestors } from './headers.mjs'
import { createStaticServer } from './staticServer.mjs'

const usualPort = 4173
const portsTried = 20

/**
 * Serves the folder, prints the address and stops cleanly on Ctrl-C.
 * @param {{ folder: string, basePath: string }} site
 */
export async function listen(site) {
  if (!/^\/([\w.~-]+\/)*$/.test(site.basePath)) throw new Error('--base has to begin and end with "/"')
  const server = createStaticServer({ ...site, frameAncestors: frameAncestors() })
  const host = process.env['HOST'] ?? '127.0.0.1'
  const port = await bind(server, host)
  const shownHost = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  console.log(`The atlas: http://${shownHost}:${port}${site.basePath}  (Ctrl-C stops it)`)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

/**
 * A port that was asked for is taken or refused; the usual one gives way to the next that is free.
 * @param {import('node:http').Server} server
 * @param {string} host
 * @returns {Promise<number>}
 */
async function bind(server, host) {
  const asked = process.env['PORT']
  if (asked !== undefined) {
    const port = Number(asked)
    if (!/^\d+$/.test(asked) || port > 65535) throw new Error(`PORT is "${asked}", not a port number (0 to 65535)`)
    return tryPort(server, host, port)
  }
  for (let port = usualPort; port < usualPort + portsTried; port++) {
    try {
      return await tryPort(server, host, port)
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error
    }
  }
  throw new Error(`ports ${usualPort} to ${usualPort + portsTried - 1} are all taken. Choose one: PORT=8080 npm start`)
}

class PortTaken extends Error {}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port in use, which for 0 the system chooses
 */
function tryPort(server, host, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const refuse = (error) => fail(refusal(error, host, port))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function refusal(error, host, port) {
  if (error.code === 'EADDRINUSE') return new PortTaken(`port ${port} is taken. Choose another: PORT=8080 npm start`)
  if (error.code === 'EACCES')
    return new Error(`the system refuses port ${port}. Choose one above 1023: PORT=8080 npm start`)
  if (error.code === 'EADDRNOTAVAIL') return new Error(`this machine has no address ${host}. Check HOST`)
  return error
}
