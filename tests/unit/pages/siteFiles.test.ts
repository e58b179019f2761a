import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/domain/catalogue'
import { siteOf } from '@/pages/site'
import { siteFiles } from '@/pages/siteFiles'
import { readCatalogue } from '@/static/readCatalogue'

const catalogue = readCatalogue('public/data')
const nowhere = siteOf(undefined)
const site = siteOf('https://partner.example/maps/atlas')
const files = siteFiles(catalogue, nowhere)
const page = (path: string, made = files) => made.get(path) ?? ''
const pages = [...files].filter(([path]) => path.endsWith('.html'))

/** Files that the build puts beside the pages. */
const others = ['', 'favicon.svg', 'r/pages.css']

function deadLinks([path, text]: readonly [string, string]): readonly string[] {
  const here = `https://atlas.example/${path.replace(/index\.html$/, '')}`
  return [...text.matchAll(/ href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const { origin, pathname } = new URL(href.replaceAll('&amp;', '&'), here)
    if (origin !== 'https://atlas.example') return []
    const target = pathname.slice(1)
    return others.includes(target) || files.has(target) || files.has(`${target}index.html`) ? [] : [`${path}: ${href}`]
  })
}

/** What names a thing to be opened in the atlas. */
function unknownSelections([path, text]: readonly [string, string]): readonly string[] {
  const known: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    region: catalogue.regions,
    org: catalogue.organisations,
    link: catalogue.links,
  }
  return [...text.matchAll(/\?sel=(\w+)\.([^"&]+)"/g)].flatMap(([, kind = '', id = '']) =>
    known[kind]?.has(id) ? [] : [`${path}: ${kind}.${id}`],
  )
}

describe('the static pages', () => {
  it('are one for each region, and an index', () => {
    const paths = [...catalogue.regions.keys()].map((id) => `r/${id}/index.html`)
    expect(pages.map(([path]) => path).sort()).toEqual(['r/index.html', ...paths].sort())
  })

  it('lead nowhere that is not there, in a sub-folder too', () => {
    expect(pages.flatMap(deadLinks)).toEqual([])
    expect(pages.flatMap(unknownSelections)).toEqual([])
    expect(pages.flatMap(([, text]) => [...text.matchAll(/ (?:href|src)="\/[^"]*"/g)])).toEqual([])
  })

  it('are read one after the other, from the first to the last', () => {
    const nextOf = (id: string) => /rel="next" href="\.\.\/([^/]+)\//.exec(page(`r/${id}/index.html`))?.[1]
    const first = pages.find(([path, text]) => path !== 'r/index.html' && !text.includes('rel="prev"'))
    const read: string[] = []
    for (let id = first?.[0].split('/')[1]; id !== undefined; id = nextOf(id)) read.push(id)
    expect(new Set(read).size).toBe(catalogue.regions.size)
  })

  it('say what is known of a region, each fact with its source', () => {
    const text = page('r/PL84/index.html')
    expect(text).toContain('<title>Podlaskie, Poland: smart specialisation and partners · GoSmart Atlas</title>')
    expect(text).toContain('<h3>2014–2020</h3>')
    expect(text).toContain('href="../../?sel=region.PL84"')
    expect(text).toContain('https://strategia.wrotapodlasia.pl/pl/ris/')
    expect(text).toContain('lead partner of GoSmart BSR')
  })

  it('say that nothing is known rather than nothing', () => {
    const [unknown = ''] = [...catalogue.regions.keys()].filter((id) => !catalogue.prioritiesByRegion.has(id))
    expect(unknown).not.toBe('')
    expect(page(`r/${unknown}/index.html`)).toContain('No data: no priorities were found.')
  })

  it('have a title and a description of their own', () => {
    const own = (pattern: RegExp) => new Set(pages.map(([, text]) => pattern.exec(text)?.[1]))
    expect(own(/<title>(.*)<\/title>/).size).toBe(pages.length)
    expect(own(/<meta name="description" content="(.*)">/).size).toBe(pages.length)
  })

  it('carry no script but data, and no style of their own', () => {
    for (const [path, text] of pages) {
      expect([path, text.match(/<script(?! type="application\/ld\+json")|<style| style="| on\w+="/g)]).toEqual([
        path,
        null,
      ])
    }
  })

  it('describe place and data set for machines', () => {
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page('r/LV008/index.html'))?.[1] ?? ''
    const [place, dataset] = JSON.parse(json)['@graph']
    expect(place).toMatchObject({ name: 'Vidzeme', identifier: { value: 'LV008' } })
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: catalogue.manifest.release })
  })

  it('escape every text of the data', () => {
    const hostile = '</script><b title="x\'">&amp;'
    const regions = new Map(
      [...catalogue.regions].map(([id, region]) => [id, { ...region, name: hostile, nameLocal: hostile }]),
    )
    const text = page('r/PL84/index.html', siteFiles({ ...catalogue, regions } satisfies Catalogue, nowhere))
    expect(text).not.toContain('<b title')
    expect(text.match(/<\/script>/g)).toHaveLength(1)
    expect(text).toContain('&lt;/script&gt;&lt;b title=&quot;x&#39;&quot;&gt;&amp;amp;')
  })
})

describe('whole addresses', () => {
  it('are left out where the build was not told the address', () => {
    expect(files.has('sitemap.xml')).toBe(false)
    expect(page('robots.txt')).not.toContain('Sitemap')
    expect(page('r/PL84/index.html')).not.toMatch(/canonical|og:image|og:url/)
  })

  it('are made from the address of the atlas', () => {
    const told = siteFiles(catalogue, site)
    const text = page('r/PL84/index.html', told)
    expect(text).toContain('<link rel="canonical" href="https://partner.example/maps/atlas/r/PL84/">')
    expect(text).toContain('<meta property="og:image" content="https://partner.example/maps/atlas/preview.png">')
    expect(page('robots.txt', told)).toContain('Sitemap: https://partner.example/maps/atlas/sitemap.xml')
    const addresses = [...page('sitemap.xml', told).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
    expect(addresses).toHaveLength(catalogue.regions.size + 2)
    expect(addresses).toContain('https://partner.example/maps/atlas/r/LV008/')
  })

  it.each(['atlas.example', 'ftp://atlas.example/', 'https://atlas.example/?a=b'])('refuse %s', (text) => {
    expect(() => siteOf(text)).toThrow(/ATLAS_URL is/)
  })
})
