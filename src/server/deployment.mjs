// @ts-check
/** Settings for other web servers than ours, made from `headers.mjs`, so that all of them send the same. */
import { contentTypes, frameAncestors, immutable, revalidated, securityHeaders } from './headers.mjs'

/** Types that web servers do not know by themselves, or not everywhere. */
const rareTypes = ['.csv', '.geojson', '.jsonld', '.mjs', '.webmanifest', '.woff2']

/**
 * `_headers` of Netlify and Cloudflare Pages. Both ask again for what has no rule, and both add up the rules that match:
 * so the caching of `assets/` stands alone.
 * @param {string} html the built page
 */
export function headersFile(html) {
  const security = Object.entries(securityHeaders({ html, ancestors: frameAncestors() })).map(
    ([name, value]) => `  ${name}: ${value}`,
  )
  return ['/*', ...security, '', '/assets/*', `  Cache-Control: ${immutable}`, ''].join('\n')
}

export function nginxSettings() {
  const security = Object.entries(securityHeaders({ ancestors: frameAncestors() })).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  // nginx drops the outer headers where a location adds one, so each location has them all.
  const headers = (/** @type {string} */ caching) =>
    [...security, `add_header Cache-Control "${caching}" always;`].map((line) => `        ${line}`).join('\n')
  return `# nginx settings for the built atlas. Made by "node src/build/deployment.mjs"; change src/server/headers.mjs instead.
server {
    listen 80;
    server_name atlas.example.org;
    root /srv/atlas;
    index index.html;

    include mime.types;
    types {
${rareTypes.map((ending) => `        ${typeOf(ending)} ${ending.slice(1)};`).join('\n')}
    }
    charset utf-8;
    charset_types text/html text/css text/csv text/javascript application/json application/geo+json application/ld+json application/manifest+json;
    gzip_static on;
    # With the module ngx_brotli: brotli_static on;

    location / {
        try_files $uri $uri/ =404;
${headers(revalidated)}
    }
    location /assets/ {
        try_files $uri =404;
${headers(immutable)}
    }
}
`
}

export function apacheSettings() {
  const security = Object.entries(securityHeaders({ ancestors: frameAncestors() })).map(
    ([name, value]) => `    Header always set ${name} "${value}"`,
  )
  return `# Apache settings for the built atlas: copy to .htaccess beside index.html. Needs mod_headers, mod_mime and mod_rewrite.
# Made by "node src/build/deployment.mjs"; change src/server/headers.mjs instead.
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
${rareTypes.map((ending) => `AddType ${typeOf(ending)} ${ending}`).join('\n')}

<IfModule mod_headers.c>
${security.join('\n')}
    Header always set Cache-Control "${revalidated}"
    Header always set Cache-Control "${immutable}" "expr=%{REQUEST_URI} =~ m#/assets/[^/]+$#"
</IfModule>

# What the build has compressed is sent as it is.
<IfModule mod_rewrite.c>
    RewriteEngine On
${precompressed('br', 'br')}
${precompressed('gzip', 'gz')}
</IfModule>
`
}

/**
 * @param {string} encoding
 * @param {string} ending
 */
function precompressed(encoding, ending) {
  const types = ['.js', '.mjs', '.css', '.html', '.json', '.geojson', '.jsonld', '.csv', '.svg', '.webmanifest', '.txt']
  const lines = types.map(
    (type) => `    RewriteRule "\\${type}\\.${ending}$" "-" [T=${typeOf(type)},E=no-gzip:1,E=no-brotli:1]`,
  )
  return [
    `    RewriteCond "%{HTTP:Accept-Encoding}" "${encoding}"`,
    `    RewriteCond "%{REQUEST_FILENAME}\\.${ending}" -s`,
    `    RewriteRule "^(.*\\.(?:${types.map((type) => type.slice(1)).join('|')}))$" "$1.${ending}" [QSA]`,
    ...lines,
    `    Header set Content-Encoding "${encoding}" "expr=%{REQUEST_FILENAME} =~ m#\\.${ending}$#"`,
    `    Header append Vary Accept-Encoding "expr=%{REQUEST_FILENAME} =~ m#\\.${ending}$#"`,
  ].join('\n')
}

/** @param {string} ending */
function typeOf(ending) {
  return (contentTypes[ending] ?? '').replace(/;.*$/, '')
}
