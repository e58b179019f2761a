import { useCatalogue } from '@/data/useCatalogue'
import type { DomainId, RegionId } from '@/domain/ids'
import { linksOfRegion, regionMatches } from '@/domain/selectors'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { draw } from '@/map/drawing'
import { DomainIcon } from '@/ui/domainIcons'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'
import styles from './HoverTooltip.module.css'
import { LayerLines, SourceLine } from './LayerLines'
import { matchWords } from './matchWords'

/** A tooltip is read in passing. */
const mostDomains = 4

/** Of a region under the pointer: what the layer says of it, and its links. */
export function RegionLines({ id }: { readonly id: RegionId }) {
  const text = useText()
  const catalogue = useCatalogue()
  const layer = useView((view) => draw(catalogue, view).layer)
  const links = linksOfRegion(catalogue, id, useFilter()).length
  return (
    <>
      {layer.group === 'plain' || layer.id === 'specialisations' ? <StrategyLines id={id} /> : <LayerLines id={id} />}
      <p className={styles['quiet']}>{text('tooltip.links', { count: links })}</p>
    </>
  )
}

function StrategyLines({ id }: { readonly id: RegionId }) {
  const text = useText()
  const catalogue = useCatalogue()
  const match = regionMatches(catalogue, useFilter()).get(id)
  const cell = useView((view) => draw(catalogue, view).layerResult.cells.get(id))
  return (
    <>
      <p className={styles['quiet']}>{matchWords(text, match)}</p>
      <DomainList domains={match?.domains ?? []} />
      {match?.period && <p className={styles['quiet']}>{text(`legend.strategies.${match.period}`)}</p>}
      <SourceLine sources={cell?.sources ?? []} />
    </>
  )
}

function DomainList({ domains }: { readonly domains: readonly DomainId[] }) {
  const text = useText()
  const label = useLabel()
  const catalogue = useCatalogue()
  if (domains.length === 0) return null
  return (
    <ul className={styles['domains']}>
      {domains.slice(0, mostDomains).map((domain) => (
        <li key={domain} className={styles['domain']}>
          <DomainIcon domain={domain} />
          {label(catalogue.domains.get(domain)?.labels ?? { en: domain })}
        </li>
      ))}
      {domains.length > mostDomains && (
        <li className={styles['quiet']}>{text('tooltip.moreDomains', { count: domains.length - mostDomains })}</li>
      )}
    </ul>
  )
}
