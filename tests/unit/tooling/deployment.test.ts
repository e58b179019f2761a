import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apacheSettings, headersFile, nginxSettings } from '@/server/deployment.mjs'
import { frameAncestors, immutable, pagePolicy, securityHeaders } from '@/server/headers.mjs'

const settings = {
  _headers: headersFile('<html>', ['index.html', 'assets/index-Ab3_x-9Z.js', 'data/regions.csv', 'sw.js']),
  'nginx.conf': nginxSettings(),
  'apache.htaccess': apacheSettings(),
}

/** The line and what says where it holds: the same line in Apache, the block or rule that it stands in elsewhere. */
function rulesAbove(text: string, line: string): string {
  const before = text.slice(0, text.indexOf(line) + line.length).split('\n')
  const start = before.findLastIndex((each) => /^\/|^ {4}location|\bexpr=/.test(each))
  return before.slice(start).join('\n')
}

describe('settings for other servers', () => {
  it.each(Object.entries(settings))('%s sends every header that ours sends', (_, text) => {
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    expect(text).toContain(immutable)
  })

  it.each(Object.entries(settings))(
    '%s opens the published data, and nothing else, to the pages of others',
    (_, text) => {
      const opening = text.split('\n').filter((line) => /Access-Control-Allow-Origin|cross-origin"?($|;| )/.test(line))
      const { 'Access-Control-Allow-Origin': allowed } = securityHeaders({ isOpenData: true })
      expect(allowed).toBe('*')
      expect(opening).toHaveLength(2)
      for (const line of opening) expect(rulesAbove(text, line)).toMatch(/\/data\//)
    },
  )

  it('_headers has no header in two rules that match one file: hosts would send both values', () => {
    const rules = settings._headers.trim().split('\n\n')
    const names = (place: string) =>
      rules
        .filter((rule) => [place, '/*'].includes(rule.split('\n')[0] ?? ''))
        .flatMap((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name))
    for (const place of ['/', '/index.html', '/assets/*', '/data/*', '/sw.js']) {
      expect(names(place).length).toBe(new Set(names(place)).size)
      expect(names(place)).toContain('Cross-Origin-Resource-Policy')
    }
  })

  it.each(['nginx.conf', 'apache.htaccess'] as const)(
    '%s leaves the policy of a page to the page: the hash of its style is new with each build',
    (name) => {
      expect(settings[name]).toMatch(/Content-Security-Policy "frame-ancestors 'self'"/)
      expect(pagePolicy('<style>p{}</style>')).toContain('sha256')
    },
  )

  it.each(['nginx.conf', 'apache.htaccess'] as const)('docs/deployment/%s is what the code makes', (name) => {
    expect(readFileSync(`docs/deployment/${name}`, 'utf8')).toBe(settings[name])
  })
})

describe('the policy', () => {
  it('allows nothing inline, nothing evaluated and no other origin', () => {
    expect(pagePolicy()).not.toMatch(/unsafe|https?:|\*|blob:/)
    expect(pagePolicy()).toContain("default-src 'none'")
  })

  it('allows a style that stands in the page by what it says, and no other', () => {
    const policy = pagePolicy('<style>p{color:red}</style>')
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/)
    expect(pagePolicy('<style>p{color:blue}</style>')).not.toBe(policy)
  })

  it('lets the switch say who may frame the atlas, and refuses what would change the rest', () => {
    expect(frameAncestors({})).toBe("'self'")
    expect(frameAncestors({ ATLAS_FRAME_ANCESTORS: 'https://example.org' })).toBe("'self' https://example.org")
    expect(() => frameAncestors({ ATLAS_FRAME_ANCESTORS: "*; script-src 'unsafe-inline'" })).toThrow(/ATLAS_FRAME/)
  })
})

describe('ways out of the atlas', () => {
  it('are links of one component, which tells the other side nothing', () => {
    const link = readFileSync('src/ui/ExternalLink.tsx', 'utf8')
    expect(link).toContain('rel="noopener noreferrer"')
  })
})
