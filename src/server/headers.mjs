// @ts-check
/** What any server of the built folder should send: types, caching and the security policy. */
import { createHash } from 'node:crypto'
import { extname } from 'node:path'

/**
 * Strict on purpose: the atlas runs no inline script and speaks to no other origin. `data:` serves icons in the map's style
 * sheet; the one inline style, of the map in the first page, is let through by its hash.
 * @param {readonly string[]} styleHashes as `inlineStyleHashes` gives them
 */
const contentSecurityPolicy = (styleHashes) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/**
 * Sources of a policy for the inline styles of a page.
 * @param {string} html
 */
export function inlineStyleHashes(html) {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)
  return styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
}

/** @param {readonly string[]} styleHashes */
export const securityHeadersWith = (styleHashes) => ({
  'Content-Security-Policy': contentSecurityPolicy(styleHashes),
  'X-Content-Type-Options': 'nosniff',
  // A link says what a reader is looking at; sites that are linked to need not know.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

/** For everything but pages with a style of their own. */
export const securityHeaders = securityHeadersWith([])

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
  '.woff2': 'font/woff2',
}

/** @param {string} path */
export function contentType(path) {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/** @param {string} path */
export function isCompressible(path) {
  return /^(text\/|application\/(json|geo\+json|manifest\+json)|image\/svg)/.test(contentType(path))
}

/**
 * Vite puts a hash of the content into the names below `assets/`, so these never change; everything else is asked for anew.
 * @param {string} path
 */
export function cacheControl(path) {
  return /(^|\/)assets\/[^/]+-[\w-]{8}\.\w+(\.map)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
