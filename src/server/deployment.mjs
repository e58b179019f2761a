// @ts-check
/** Settings for other web servers than ours, made from `headers.mjs`, so that all of them send the same. */
import { contentTypes, frameAncestors, headersOfAnyPage, immutable, revalidated, securityHeaders } from './headers.mjs'

/** Types that web servers do not know by themselves, or not everywhere. */
const rareTypes = ['.csv', '.geojson', '.jsonld', '.mjs', '.webmanifest', '.woff2']

/**
 * `_headers` of Netlify and Cloudflare Pages. Both ask again for what has no rule, and both add up the rules that match:
 * so a header that differs from place to place, as caching and what other sites may read, stands in no rule for all.
 * @param {string} html the built page
 * @param {readonly string[]} paths all files of the built folder
 */
export function headersFile(html, paths) {
  const ancestors = frameAncestors()
  const ours = Object.entries(securityHeaders({ html, ancestors }))
  const open = Object.entries(securityHeaders({ html, ancestors, isOpenData: true }))
  const differs = ([name = '', value = '']) => !open.some((other) => other[0] === name && other[1] === value)
  const places = new Set(paths.map((path) => `/${path.replace(/\/.*/, '/*')}`))
  const closed = ['/', ...places].filter((place) => place !== '/data/*')
  const lines = (/** @type {readonly (readonly [string, string])[]} */ headers) =>
    headers.map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines(ours.filter((header) => !differs(header))),
    '',
    ...closed.flatMap((place) => [
      place,
      ...lines(ours.filter(differs)),
      ...(place === '/assets/*' ? [`  Cache-Control: ${immutable}`] : []),
      '',
    ]),
    '/data/*',
    ...lines(open.filter(([name, value]) => !ours.some((other) => other[0] === name && other[1] === value))),
    '',
  ].join('\n')
}

/** Where each kind of file is, at the root of a site as in a sub-folder; the first is for all that is none of the others. */
function kindsOfFiles() {
  const ancestors = frameAncestors()
  return {
    others: { headers: securityHeaders({ ancestors }), caching: revalidated },
    // Apache sees the name of what it sends, which the build may have compressed.
    pages: { where: '(/|\\.html(\\.br|\\.gz)?)$', headers: headersOfAnyPage({ ancestors }), caching: revalidated },
    assets: { where: '/assets/[^/]+$', headers: securityHeaders({ ancestors }), caching: immutable },
    data: { where: '/data/[^/]+$', headers: securityHeaders({ ancestors, isOpenData: true }), caching: revalidated },
  }
}

export function nginxSettings() {
  const { others, pages, assets, data } = kindsOfFiles()
  // nginx drops the outer headers where a location adds one, so each location has them all.
  const headers = (/** @type {{ headers: Readonly<Record<string, string>>, caching: string }} */ kind) =>
    [
      ...Object.entries(kind.headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
      // A missing file must not be kept for a year, so this one is not for answers that something is not there.
      `add_header Cache-Control "${kind.caching}"${kind.caching === immutable ? '' : ' always'};`,
    ]
      .map((line) => `        ${line}`)
      .join('\n')
  return `# nginx settings for the built atlas. Made by "node src/build/deployment.mjs"; change src/server/headers.mjs instead.
server {
    listen 80;
    server_name atlas.example.org;
    # The atlas may stand in any folder below.
    root /srv/atlas;
    index index.html;
    absolute_redirect off;

    include mime.types;
    types {
${rareTypes
  .filter((ending) => ending !== '.woff2')
  .map((ending) => `        ${typeOf(ending)} ${ending.slice(1)};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types text/css text/csv text/javascript application/json application/geo+json application/ld+json application/manifest+json;
    gzip_static on;
    gzip_vary on;
    # With the module ngx_brotli: brotli_static on;

    location / {
        try_files $uri $uri/ =404;
${headers(others)}
    }
    # "/" leads here: nginx looks for the page of a folder by its name.
    location ~ \\.html$ {
        try_files $uri =404;
${headers(pages)}
    }
    location ~ ${assets.where} {
        try_files $uri =404;
${headers(assets)}
    }
    location ~ ${data.where} {
        try_files $uri =404;
${headers(data)}
    }
}
`
}

export function apacheSettings() {
  const { others, pages, assets, data } = kindsOfFiles()
  const differing = (/** @type {{ where: string, headers: Readonly<Record<string, string>> }} */ { where, headers }) =>
    Object.entries(headers)
      .filter(([name, value]) => others.headers[name] !== value)
      .map(([name, value]) => `    Header always set ${name} "${value}" ${at(where)}`)
  const at = (/** @type {string} */ where) => `"expr=%{REQUEST_URI} =~ m#${where}#"`
  // A missing file must not be kept for a year.
  const found = `"expr=%{REQUEST_URI} =~ m#${assets.where}# && %{REQUEST_STATUS} -lt 400"`
  return `# Apache settings for the built atlas: copy to .htaccess beside index.html. Needs mod_headers, mod_mime and mod_rewrite.
# Made by "node src/build/deployment.mjs"; change src/server/headers.mjs instead.
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
${rareTypes.map((ending) => `AddType ${typeOf(ending)} ${ending}`).join('\n')}
AddCharset utf-8 ${textTypes.join(' ')}

<IfModule mod_headers.c>
${Object.entries(others.headers)
  .map(([name, value]) => `    Header always set ${name} "${value}"`)
  .join('\n')}
    Header always set Cache-Control "${others.caching}"
    Header always set Cache-Control "${assets.caching}" ${found}
    # A page carries its policy, which goes by what stands in it; who may frame it only the server can say.
${differing(pages).join('\n')}
    # The published data are for the pages of others too.
${differing(data).join('\n')}
</IfModule>

# What the build has compressed is sent as it is.
<IfModule mod_rewrite.c>
    RewriteEngine On
${precompressed('br', 'br')}
${precompressed('gzip', 'gz')}
</IfModule>
`
}

/** Those that the build compresses. */
const textTypes = [
  '.js',
  '.mjs',
  '.css',
  '.html',
  '.json',
  '.geojson',
  '.jsonld',
  '.csv',
  '.svg',
  '.webmanifest',
  '.txt',
]

/**
 * @param {string} encoding
 * @param {string} ending
 */
function precompressed(encoding, ending) {
  const lines = textTypes.map(
    (type) =>
      `    RewriteRule "\\${type}\\.${ending}$" "-" [T=${typeOf(type)};charset=utf-8,E=no-gzip:1,E=no-brotli:1]`,
  )
  return [
    `    RewriteCond "%{HTTP:Accept-Encoding}" "${encoding}"`,
    `    RewriteCond "%{REQUEST_FILENAME}\\.${ending}" -s`,
    `    RewriteRule "^(.*\\.(?:${textTypes.map((type) => type.slice(1)).join('|')}))$" "$1.${ending}" [QSA]`,
    ...lines,
    `    Header set Content-Encoding "${encoding}" "expr=%{REQUEST_FILENAME} =~ m#\\.${ending}$#"`,
    `    Header append Vary Accept-Encoding "expr=%{REQUEST_FILENAME} =~ m#\\.${ending}$#"`,
  ].join('\n')
}

/** @param {string} ending */
function typeOf(ending) {
  return (contentTypes[ending] ?? '').replace(/;.*$/, '')
}
