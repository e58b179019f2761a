import type { Catalogue } from '@/domain/catalogue'
import { createDrawer } from '@/map/drawing'
import { FirstMap } from '@/map/svg/FirstMap'
import { Logo } from '@/ui/Logo'
import { defaultLinkView } from '@/view/codec'
import { FirstLegend } from './FirstLegend'
import { domainHref, regionHref } from './links'
import { RegionSection } from './RegionSection'
import { text } from './words'

const classes = { picture: 'first-picture', wide: 'first-wide', narrow: 'first-narrow' }

/** What `index.html` shows before any script, and without one. The app takes all away but the map, and that when its own is drawn. */
export function FirstPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const drawing = createDrawer()(catalogue, { ...defaultLinkView, hover: null, previewedDomain: null })
  const partners = [...catalogue.regions.values()]
    .filter(({ isPartner }) => isPartner)
    .sort((a, b) => a.name.localeCompare(b.name))
  const hasSection = new Set(partners.map(({ id }) => id))
  return (
    // The page says another language as soon as the app knows the reader's; this stays English for as long as it stands.
    <div id="first" lang="en">
      <div id="first-map" className="first-stage">
        <div className="first-free">
          <FirstMap
            catalogue={catalogue}
            drawing={drawing}
            language="en"
            title={text('map.label')}
            linkOf={(id) => ({ href: regionHref(id, hasSection.has(id)), name: catalogue.regions.get(id)?.name ?? id })}
            classes={classes}
          />
        </div>
      </div>
      <header className="first-bar">
        <Logo />
        <h1>{text('app.name')}</h1>
      </header>
      <nav className="first-panel" aria-label={text('explorer.label')}>
        <h2>{text('filters.allRegions', { total: catalogue.regions.size })}</h2>
        <p className="first-quiet">{text('explorer.lead')}</p>
        {partners.length > 0 && <h3>{text('explorer.partners')}</h3>}
        <ul className="first-chips">
          {partners.map(({ id, name, country }) => (
            <li key={id}>
              <a href={regionHref(id, true)}>
                {name} <span className="first-quiet">{country}</span>
              </a>
            </li>
          ))}
        </ul>
        <h3>{text('filters.domains')}</h3>
        <ul className="first-domains">
          {[...catalogue.domains.values()].map(({ id, labels }) => (
            <li key={id}>
              <a href={domainHref(id)}>{labels.en}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FirstLegend drawing={drawing} />
      <p className="first-attribution">{catalogue.manifest.area.attribution}</p>
      <main className="first-profiles">
        <p>{text('first.noScript')}</p>
        {partners.map((region) => (
          <RegionSection key={region.id} catalogue={catalogue} region={region} />
        ))}
      </main>
    </div>
  )
}
