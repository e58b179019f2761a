import { area } from '@/domain/area'
import type { Catalogue, Region } from '@/domain/catalogue'
import { localLanguage } from '@/domain/localLanguage'
import { count } from './count'
import { type Html, html, jsonScript } from './html'
import { pageFrame } from './pageFrame'
import { countryName } from './regionOrder'
import { linkSection, neighbourSection, organisationSection, prioritySection, recordedLinks } from './regionSections'
import type { Site } from './site'
import { structuredData } from './structuredData'

export interface Beside {
  readonly previous: Region | undefined
  readonly next: Region | undefined
}

/** A region in plain HTML: read without JavaScript, found by search engines, and the way into the atlas at that region. */
export function regionPage(catalogue: Catalogue, region: Region, beside: Beside, site: Site): string {
  const country = countryName(catalogue, region.country)
  const page = {
    title: `${region.name}, ${country}: smart specialisation and partners · ${area.name}`,
    description: descriptionOf(catalogue, region, country),
    path: `r/${region.id}/`,
    root: '../../',
    release: catalogue.manifest.release,
    head: jsonScript('application/ld+json', structuredData(catalogue, region, site)),
    main: html`${heading(region, country)}
${prioritySection(catalogue, region)}
${organisationSection(catalogue, region)}
${linkSection(catalogue, region)}
${neighbourSection(catalogue, region)}
${pager(beside)}`,
  }
  return pageFrame(page, site)
}

function descriptionOf(catalogue: Catalogue, region: Region, country: string): string {
  const priorities = catalogue.prioritiesByRegion.get(region.id)?.length ?? 0
  const organisations = catalogue.organisationsByRegion.get(region.id)?.length ?? 0
  const links = recordedLinks(catalogue, region).length
  const facts = [
    priorities > 0 && count(priorities, 'specialisation priority', 'specialisation priorities'),
    organisations > 0 && count(organisations, 'partner organisation'),
    links > 0 && `cooperation with ${count(links, 'region')} ${area.where}`,
  ].filter((fact) => fact !== false)
  if (facts.length === 0) return `${region.name}, ${country}, on the map of smart specialisation ${area.where}.`
  return `${region.name}, ${country}: ${facts.join(', ')}. Each fact with its source.`
}

function heading(region: Region, country: string): Html {
  const { id, name, nameLocal, level, isPartner } = region
  const facts = [`Region in ${country}`, `${level.replace('NUTS', 'NUTS ')} (${id})`]
  if (isPartner && area.project) facts.push(`partner region of ${area.project.name}`)
  return html`<h1>${name}</h1>
${
  nameLocal !== name &&
  html`<p class="local" lang="${localLanguage(region.country, id) ?? ''}">${nameLocal}</p>
`
}<p class="quiet">${facts.join(' · ')}</p>
<p><a class="button" href="../../?sel=region.${id}">Open ${name} in the atlas</a></p>`
}

function pager({ previous, next }: Beside): Html {
  return html`<nav class="pager" aria-label="Regions before and after">
${previous && html`<a rel="prev" href="../${previous.id}/">← ${previous.name}</a>`}
${next && html`<a rel="next" href="../${next.id}/">${next.name} →</a>`}
</nav>`
}
