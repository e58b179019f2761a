// @ts-check
/** What any server of the built folder should send: types, caching and the security policy. */
import { extname } from 'node:path'

/**
 * Strict on purpose: the atlas runs no inline script or style and speaks to no other origin. `data:` serves icons in the
 * map's style sheet; frames are the atlas's own previews of embedded maps.
 * @param {string} frameAncestors
 */
const contentSecurityPolicy = (frameAncestors) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')

const ownPagesOnly = "'self'"

/** @param {string} frameAncestors */
const headersWith = (frameAncestors) => ({
  'Content-Security-Policy': contentSecurityPolicy(frameAncestors),
  'X-Content-Type-Options': 'nosniff',
  // A link says what a reader is looking at; sites that are linked to need not know.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

export const securityHeaders = headersWith(ownPagesOnly)

/**
 * Headers of an answer: an embedded map (`embed=1`) may stand in the pages of the switch, everything else in our own only.
 * @param {string | undefined} query
 * @param {string} frameAncestors as `parseFrameAncestors` gives it
 */
export function securityHeadersFor(query, frameAncestors) {
  const isEmbedded = new URLSearchParams(query).get('embed') === '1'
  return isEmbedded ? headersWith(frameAncestors) : securityHeaders
}

/**
 * The switch `ATLAS_FRAME_ANCESTORS`: which pages may embed the map. Origins separated by spaces
 * (`https://partner.example https://*.region.example`), or `*` for all; unset, the atlas's own only.
 * @param {string | undefined} text
 */
export function parseFrameAncestors(text = '') {
  const origins = text.split(/\s+/).filter((origin) => origin !== '')
  const wrong = origins.find((origin) => !/^(\*|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?)$/i.test(origin))
  if (wrong !== undefined)
    throw new Error(`ATLAS_FRAME_ANCESTORS has "${wrong}": give origins such as https://partner.example, or *`)
  return origins.includes('*') ? '*' : [ownPagesOnly, ...origins].join(' ')
}

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
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
  return /^(text\/|application\/(json|geo\+json|manifest\+json|xml)|image\/svg)/.test(contentType(path))
}

/**
 * Vite puts a hash of the content into the names below `assets/`, so these never change; everything else is asked for anew.
 * @param {string} path
 */
export function cacheControl(path) {
  return /(^|\/)assets\/[^/]+-[\w-]{8}\.\w+(\.map)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
