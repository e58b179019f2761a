/** The parts of a region's page. What is not known says so; what no source confirms is marked. */
import { area } from '@/domain/area'
import type { Catalogue, Link, Region } from '@/domain/catalogue'
import { byRoleThenProjects } from '@/domain/gosmartOrder'
import type { SourceId } from '@/domain/ids'
import { localLanguage } from '@/domain/localLanguage'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import type { Priority } from '@/domain/schema/priorities'
import { periods } from '@/domain/schema/vocabulary'
import { count } from './count'
import { type Html, html } from './html'
import { countryName } from './regionOrder'

const organisationsShown = 15
const linksShown = 12

/** Links that stand on something recorded, strongest first; mere likeness is no cooperation. */
export function recordedLinks(catalogue: Catalogue, region: Region): readonly Link[] {
  return (catalogue.linksByRegion.get(region.id) ?? []).filter(evidenceOf)
}

const evidenceOf = ({ projects, events }: Link) => projects.length + events.length

export function prioritySection(catalogue: Catalogue, region: Region): Html {
  const all = catalogue.prioritiesByRegion.get(region.id) ?? []
  const known = periods.filter((period) => all.some((priority) => priority.period === period)).reverse()
  const reason = catalogue.missingReasons.get(region.id)
  return html`<section>
<h2>Smart specialisation priorities</h2>
${all.length === 0 && html`<p class="quiet">No data: no priorities were found. That does not mean that the region has none.</p>`}
${reason !== undefined && html`<p class="quiet">${reason}</p>`}
${known.map(
  (period) => html`<h3>${period.replace('-', '–')}</h3>
<ul>
${all.filter((priority) => priority.period === period).map((priority) => priorityItem(catalogue, region, priority))}</ul>
`,
)}
${all.length > 0 && html`<p class="quiet">The assignment to domains is our own, not the strategies’.</p>`}
</section>`
}

function priorityItem(catalogue: Catalogue, region: Region, priority: Priority): Html {
  const domains = recordsOf(catalogue.domains, priority.domains).map(({ labels }) => labels.en)
  const marks = [
    priority.level === 'national' && 'national strategy',
    priority.confidence === 'recalled' && 'unverified: check before you rely on it',
  ].filter((mark) => mark !== false)
  const language = localLanguage(region.country, region.id) ?? ''
  return html`<li>
<strong>${priority.title}</strong>${marks.map((mark) => html` <span class="mark">${mark}</span>`)}
${priority.titleLocal !== undefined && html`<p lang="${language}">${priority.titleLocal}</p>`}
<p class="quiet">Domains: ${domains.join(', ')}</p>
${sourceLine(catalogue, priority.sources)}</li>
`
}

function sourceLine(catalogue: Catalogue, ids: readonly SourceId[]): Html {
  const sources = recordsOf(catalogue.sources, ids)
  if (sources.length === 0) return html`<p class="quiet">No source found</p>`
  const named = sources.map(({ title, url }, index) => {
    const joint = index === 0 ? '' : '; '
    return url === undefined ? html`${joint}${title}` : html`${joint}<a href="${url}" rel="noreferrer">${title}</a>`
  })
  return html`<p class="quiet">${sources.length === 1 ? 'Source' : 'Sources'}: ${named}</p>
`
}

const roleWords = {
  lead: 'lead partner of',
  partner: 'partner of',
  associated: 'associated with',
} as const

export function organisationSection(catalogue: Catalogue, region: Region): Html {
  const all = [...(catalogue.organisationsByRegion.get(region.id) ?? [])].sort(byRoleThenProjects)
  const shown = all.slice(0, organisationsShown)
  const rest = all.length - shown.length
  return html`<section>
<h2>Partner organisations</h2>
${all.length === 0 && html`<p class="quiet">None found: no organisation with its seat here is named in the project lists that were read.</p>`}
${
  all.length > 0 &&
  html`<ul>
${shown.map(organisationItem)}</ul>
`
}${rest > 0 && html`<p><a href="../../?sel=region.${region.id}">${count(rest, 'more organisation')} in the atlas</a></p>`}
</section>`
}

function organisationItem({ id, name, town, gosmartRole, projects }: Organisation): Html {
  const facts = [
    gosmartRole && area.project && `${roleWords[gosmartRole]} ${area.project.name}`,
    town,
    count(projects.length, 'project'),
  ]
  return html`<li><a href="../../?sel=org.${id}">${name}</a> <span class="quiet">${facts.filter((fact) => fact !== undefined).join(' · ')}</span></li>
`
}

export function linkSection(catalogue: Catalogue, region: Region): Html {
  const all = recordedLinks(catalogue, region)
  const rest = all.length - linksShown
  return html`<section>
<h2>Cooperation with other regions</h2>
${all.length === 0 && html`<p class="quiet">None found: no shared project or event in the lists that were read.</p>`}
${
  all.length > 0 &&
  html`<ol>
${all.slice(0, linksShown).map((link) => linkItem(catalogue, region, link))}</ol>
`
}${rest > 0 && html`<p><a href="../../?sel=region.${region.id}">${count(rest, 'more region')} in the atlas</a></p>`}
</section>`
}

function linkItem(catalogue: Catalogue, region: Region, { id, a, b, projects, events }: Link): Html | undefined {
  const other = catalogue.regions.get(a === region.id ? b : a)
  if (other === undefined) return undefined
  const evidence = [
    projects.length > 0 && count(projects.length, 'project'),
    events.length > 0 && count(events.length, 'event'),
  ].filter((words) => words !== false)
  return html`<li><a href="../${other.id}/">${other.name}</a>, ${countryName(catalogue, other.country)}: <a href="../../?sel=link.${id}">${evidence.join(', ')}<span class="hidden"> shared with ${other.name}</span></a></li>
`
}

export function neighbourSection(catalogue: Catalogue, region: Region): Html {
  const neighbours = recordsOf(catalogue.regions, region.neighbours)
  return html`<section>
<h2>Neighbours</h2>
${neighbours.length === 0 && html`<p class="quiet">No land border with another region of the map.</p>`}
${
  neighbours.length > 0 &&
  html`<ul class="inline">
${neighbours.map(
  ({ id, name }) => html`<li><a href="../${id}/">${name}</a></li>
`,
)}</ul>
`
}</section>`
}
