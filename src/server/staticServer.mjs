// @ts-check
/** A server of one folder of static files: no directory listing, nothing outside the folder, every file compressed once. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { cacheControl, contentType, isCompressible, isOpenData, securityHeaders } from './headers.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {'br' | 'gzip' | 'identity'} Encoding */
/** @typedef {{ path: string, version: string, etag: string, html: string | undefined, security: Readonly<Record<string, string>>, bodies: Map<Encoding, Promise<Buffer>> }} StoredFile */

/** Nearly as small as the highest quality (11), in a twentieth of its time. */
const brotliQuality = 9
/** Bytes. A link may be long: what the page makes of it is better than a bare refusal. */
const longestHeaders = 256 * 1024
const compressors = {
  /** @param {Buffer} bytes */
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  /** @param {Buffer} bytes */
  gzip: (bytes) => promisify(gzip)(bytes),
}

/**
 * @param {{ folder: string, basePath?: string, frameAncestors?: string }} options `basePath` begins and ends with `/`;
 *   requests outside it find nothing. `frameAncestors`: pages that may embed the map, see `headers.mjs`
 */
export function createStaticServer({ folder, basePath = '/', frameAncestors = "'self'" }) {
  const root = resolve(folder)
  /** @type {Map<string, StoredFile>} */
  const stored = new Map()
  return createServer({ maxHeaderSize: longestHeaders }, (request, response) => {
    answer({ root, basePath, frameAncestors, stored }, request, response).catch((error) => {
      console.error(`The server failed on ${request.url}:`, error)
      if (!response.headersSent) sendPage(response, 500, 'The server could not read this file.', basePath)
      else response.destroy()
    })
  })
}

/**
 * @param {{ root: string, basePath: string, frameAncestors: string, stored: Map<string, StoredFile> }} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer({ root, basePath, frameAncestors, stored }, request, response) {
  const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendPage(response, 405, 'This address can only be read.', basePath)
  }
  const path = filePath(root, basePath, address)
  const found = path === null ? null : await stat(path).catch(() => null)
  if (`${address}/` === basePath || (path !== null && found?.isDirectory() && (await isPage(path)))) {
    // Relative addresses in the page need the slash; what the link says must survive.
    const Location = `${address}/${query === undefined ? '' : `?${query}`}`
    response.writeHead(308, { ...securityHeaders(), Location }).end()
    return
  }
  if (path === null || !found?.isFile()) return sendPage(response, 404, 'There is nothing at this address.', basePath)
  const file = await storedFile(stored, path, {
    version: `${found.mtimeMs}-${found.size}`,
    isOpenData: isOpenData(
      path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    ),
  })
  // An embedded map may stand in the pages of the switch, everything else in our own only.
  const isEmbedded = new URLSearchParams(query).get('embed') === '1'
  const security = isEmbedded ? securityHeaders({ html: file.html, ancestors: frameAncestors }) : file.security
  await sendFile(request, response, { path, file, security })
}

/** @param {string} folder whether it has a page of its own */
async function isPage(folder) {
  const page = await stat(resolve(folder, 'index.html')).catch(() => null)
  return page?.isFile() ?? false
}

/**
 * @param {string} root
 * @param {string} basePath
 * @param {string} address
 * @returns {string | null} null outside the folder, for hidden files and for what is no address at all
 */
function filePath(root, basePath, address) {
  if (!address.startsWith(basePath)) return null
  let inside
  try {
    inside = decodeURIComponent(address.slice(basePath.length))
  } catch {
    return null
  }
  if (inside.includes('\0') || inside.split(/[\\/]/).some((part) => part.startsWith('.'))) return null
  const path = resolve(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside)
  return path.startsWith(root + sep) ? path : null
}

/**
 * @param {Map<string, StoredFile>} stored
 * @param {string} path
 * @param {{ version: string, isOpenData: boolean }} state
 */
async function storedFile(stored, path, { version, isOpenData }) {
  const known = stored.get(path)
  if (known?.version === version) return known
  const bytes = await readFile(path)
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const html = path.endsWith('.html') ? bytes.toString('utf8') : undefined
  const security = securityHeaders({ html, isOpenData })
  /** @type {StoredFile} */
  const file = { path, version, etag, html, security, bodies: new Map([['identity', Promise.resolve(bytes)]]) }
  stored.set(path, file)
  return file
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{ path: string, file: StoredFile, security: Readonly<Record<string, string>> }} answer
 */
async function sendFile(request, response, { path, file, security }) {
  const encoding = isCompressible(path) ? acceptedEncoding(request.headers['accept-encoding']) : 'identity'
  const etag = `"${file.etag}-${encoding}"`
  const headers = {
    ...security,
    'Content-Type': contentType(path),
    'Cache-Control': cacheControl(path.split(sep).join('/')),
    Vary: 'Accept-Encoding',
    ETag: etag,
  }
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const body = await encodedBody(file, encoding)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.writeHead(200, { ...headers, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * @param {StoredFile} file
 * @param {Encoding} encoding
 * @returns {Promise<Buffer>}
 */
async function encodedBody(file, encoding) {
  const known = file.bodies.get(encoding)
  if (known) return known
  const plain = file.bodies.get('identity')
  if (!plain || encoding === 'identity') throw new Error('A stored file lost its bytes')
  const made = compressedByTheBuild(file.path, encoding).then(
    async (found) => found ?? compressors[encoding](await plain),
  )
  file.bodies.set(encoding, made)
  return made
}

/**
 * @param {string} path
 * @param {'br' | 'gzip'} encoding
 * @returns {Promise<Buffer | null>} null where the build left none, or one of an older state of the file
 */
async function compressedByTheBuild(path, encoding) {
  const beside = `${path}.${encoding === 'br' ? 'br' : 'gz'}`
  try {
    const [plain, compressed] = await Promise.all([stat(path), stat(beside)])
    return compressed.mtimeMs >= plain.mtimeMs ? await readFile(beside) : null
  } catch {
    return null
  }
}

/**
 * @param {string | string[] | undefined} header
 * @returns {Encoding}
 */
function acceptedEncoding(header) {
  const accepted = String(header ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} words
 * @param {string} basePath
 */
function sendPage(response, status, words, basePath) {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words}</title>
<main>
<h1>${words}</h1>
<p>The atlas itself is at <a href="${basePath}">${basePath}</a>.</p>
</main>
</html>
`
  response.writeHead(status, {
    ...securityHeaders(),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(page),
  })
  response.end(page)
}
