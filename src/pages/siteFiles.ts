/** All that the build adds for readers without JavaScript and for machines. */
import type { Catalogue } from '@/domain/catalogue'
import { escapeHtml } from './html'
import { indexPage } from './indexPage'
import { pagedRegions } from './regionOrder'
import { regionPage } from './regionPage'
import { absolute, type Site } from './site'

/** Text by path below the atlas. */
export function siteFiles(catalogue: Catalogue, site: Site): ReadonlyMap<string, string> {
  const regions = pagedRegions(catalogue)
  const files = new Map([['r/index.html', indexPage(catalogue, regions, site)]])
  for (const [index, region] of regions.entries()) {
    const beside = { previous: regions[index - 1], next: regions[index + 1] }
    files.set(`r/${region.id}/index.html`, regionPage(catalogue, region, beside, site))
  }
  files.set('robots.txt', robots(site))
  const paths = ['', 'r/', ...regions.map(({ id }) => `r/${id}/`)]
  if (site.url !== null) files.set('sitemap.xml', sitemap(paths, site))
  return files
}

function robots(site: Site): string {
  const address = absolute(site, 'sitemap.xml')
  return ['User-agent: *', 'Allow: /', ...(address === null ? [] : [`Sitemap: ${address}`]), ''].join('\n')
}

function sitemap(paths: readonly string[], site: Site): string {
  const addresses = paths.map((path) => `<url><loc>${escapeHtml(absolute(site, path) ?? '')}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses,
    '</urlset>',
    '',
  ].join('\n')
}
