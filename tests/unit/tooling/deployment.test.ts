import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apacheSettings, headersFile, nginxSettings } from '@/server/deployment.mjs'
import { frameAncestors, immutable, pagePolicy, securityHeaders } from '@/server/headers.mjs'

const settings = {
  _headers: headersFile('<html>'),
  'nginx.conf': nginxSettings(),
  'apache.htaccess': apacheSettings(),
}

describe('settings for other servers', () => {
  it.each(Object.entries(settings))('%s sends every header that ours sends', (_, text) => {
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    expect(text).toContain(immutable)
  })

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
