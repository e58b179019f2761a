import { area } from '@/domain/area'
import type { Catalogue, Region } from '@/domain/catalogue'
import { groupBy } from '@/domain/grouping'
import { count } from './count'
import { html } from './html'
import { pageFrame } from './pageFrame'
import { countryName } from './regionOrder'
import type { Site } from './site'

/** All regions by country: the way to each page without a map. */
export function indexPage(catalogue: Catalogue, regions: readonly Region[], site: Site): string {
  const byCountry = [...groupBy(regions, ({ country }) => country)]
  const words = count(regions.length, 'region')
  const page = {
    title: `All regions · ${area.name}`,
    description: `The ${words} of the map of smart specialisation ${area.where}, by country: priorities, partner organisations, cooperation.`,
    path: 'r/',
    root: '../',
    release: catalogue.manifest.release,
    main: html`<h1>All regions</h1>
<p class="quiet">${words} ${area.where}, by country.</p>
${byCountry.map(
  ([country, members]) => html`<section>
<h2>${countryName(catalogue, country)}</h2>
<ul class="inline">
${members.map(
  ({ id, name }) => html`<li><a href="${id}/">${name}</a></li>
`,
)}</ul>
</section>
`,
)}`,
  }
  return pageFrame(page, site)
}
