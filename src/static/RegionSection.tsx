import type { Catalogue, Region } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import type { Priority } from '@/domain/schema/priorities'
import { prioritiesOf } from '@/domain/selectors'
import { defaultLinkView } from '@/view/codec'
import { regionHref, sectionId } from './links'
import { text } from './words'

interface RegionSectionProps {
  readonly catalogue: Catalogue
  readonly region: Region
}

/** What matters of a partner region's profile, to be read without a script. */
export function RegionSection({ catalogue, region }: RegionSectionProps) {
  const { id, name, nameLocal, country } = region
  const priorities = prioritiesOf(catalogue, id, defaultLinkView)
  const partners = (catalogue.organisationsByRegion.get(id) ?? []).filter(({ gosmartRole }) => gosmartRole)
  return (
    <section id={sectionId(id)} className="first-region">
      <h2>
        <a href={regionHref(id, false)}>{name}</a>
      </h2>
      <p className="first-quiet">
        {[nameLocal === name ? '' : nameLocal, catalogue.countries.get(country)?.labels.en, id]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{text('first.partners')}</h3>
      {partners.length === 0 && <p>{text('first.noPartners')}</p>}
      <ul>
        {partners.map((organisation) => (
          <Partner key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      <h3>{text('region.priorities')}</h3>
      {priorities.length === 0 && <p>{catalogue.missingReasons.get(id) ?? text('first.noPriorities')}</p>}
      {priorities[0] && <p className="first-quiet">{text('first.period', { period: priorities[0].period })}</p>}
      <ul>
        {priorities.map((priority) => (
          <PriorityLine key={priority.id} catalogue={catalogue} priority={priority} />
        ))}
      </ul>
    </section>
  )
}

function Partner({ organisation: { name, town, gosmartRole } }: { readonly organisation: Organisation }) {
  const facts = [gosmartRole && text(`role.gosmart.${gosmartRole}`), town].filter(Boolean)
  return (
    <li>
      {name} <span className="first-quiet">{facts.join(' · ')}</span>
    </li>
  )
}

function PriorityLine({ catalogue, priority }: { readonly catalogue: Catalogue; readonly priority: Priority }) {
  const domains = recordsOf(catalogue.domains, priority.domains).map(({ labels }) => labels.en)
  const marks = [
    priority.level === 'national' && text('priority.national'),
    priority.confidence === 'recalled' && text('first.unverified'),
  ].filter(Boolean)
  return (
    <li>
      {priority.title} <span className="first-quiet">{[...domains, ...marks].join(' · ')}</span>
    </li>
  )
}
