// @ts-check
/** What any server of the built folder should send: types, caching and the security policy. */
import { createHash } from 'node:crypto'
import { extname } from 'node:path'

/** Strict on purpose: the atlas runs no inline script and speaks to no other origin. `data:` serves icons in the map's style sheet. */
const policyOfThePage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The atlas's own previews of embedded maps.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/**
 * The policy that a page can carry itself. Styles that stand in the page are allowed one by one, by what they say.
 * @param {string} [html]
 */
export function pagePolicy(html = '') {
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => hashSource(css))
  return policyOfThePage
    .map((rule) => (rule.startsWith('style-src') ? [rule, ...new Set(styles)].join(' ') : rule))
    .join('; ')
}

/** @param {string} text */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const ownPagesOnly = "'self'"

/**
 * The switch `ATLAS_FRAME_ANCESTORS`: which pages may embed the map. Origins separated by spaces
 * (`https://partner.example https://*.region.example`), or `*` for all; unset, the atlas's own only.
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 */
export function frameAncestors(environment = process.env) {
  const origins = (environment['ATLAS_FRAME_ANCESTORS'] ?? '').split(/\s+/).filter((origin) => origin !== '')
  const wrong = origins.find((origin) => !/^(\*|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?)$/i.test(origin))
  if (wrong !== undefined)
    throw new Error(`ATLAS_FRAME_ANCESTORS has "${wrong}": give origins such as https://partner.example, or *`)
  return origins.includes('*') ? '*' : [ownPagesOnly, ...origins].join(' ')
}

/**
 * Every header of an answer but type and caching. `html` is the page sent, if it is one; `ancestors` says who may frame it;
 * `isOpenData`: a published data file.
 * @param {{ readonly html?: string | undefined, readonly ancestors?: string, readonly isOpenData?: boolean }} [answer]
 * @returns {Readonly<Record<string, string>>}
 */
export function securityHeaders({ html, ancestors = ownPagesOnly, isOpenData = false } = {}) {
  return {
    'Content-Security-Policy': `${pagePolicy(html)}; frame-ancestors ${ancestors}`,
    'X-Content-Type-Options': 'nosniff',
    // A link says what a reader is looking at; sites that are linked to need not know.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isOpenData ? openToAll : { 'Cross-Origin-Resource-Policy': 'same-origin' }),
  }
}

/** The published data are for the pages of others too: nothing in them depends on who asks. */
const openToAll = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/**
 * Whether a file, by its path below the atlas's folder, is one of the published data.
 * @param {string} path
 */
export function isOpenData(path) {
  return /^data\/[^/]+$/.test(path)
}

/**
 * For settings that stand while builds come and go. A page carries its own policy, with the hash of the style that stands in
 * it, which settings cannot know; only who may frame it has to be said by the server.
 * @param {{ readonly ancestors?: string }} [answer]
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOfAnyPage({ ancestors = ownPagesOnly } = {}) {
  return { ...securityHeaders({ ancestors }), 'Content-Security-Policy': `frame-ancestors ${ancestors}` }
}

/** @type {Readonly<Record<string, string>>} */
export const contentTypes = {
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  // Browsers refuse a module or worker that is sent as anything but JavaScript.
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** @param {string} path */
export function contentType(path) {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/** @param {string} path */
export function isCompressible(path) {
  return /^(text\/|application\/(json|geo\+json|ld\+json|manifest\+json|xml)|image\/svg)/.test(contentType(path))
}

/**
 * Vite puts a hash of the content into the names below `assets/`, so these never change; everything else is asked for anew.
 * @param {string} path
 */
export function cacheControl(path) {
  return /(^|\/)assets\/[^/]+-[\w-]{8}\.\w+(\.map)?$/.test(path) ? immutable : revalidated
}

export const immutable = 'public, max-age=31536000, immutable'
/** The page, the service worker and the data under their published names: kept, but asked about each time. */
export const revalidated = 'no-cache'
