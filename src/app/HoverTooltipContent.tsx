import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { selectionName } from '@/domain/regionName'
import { linksOfRegion, regionMatches, visibleLinks } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { type Text, useText } from '@/i18n/useText'
import { DomainIcon } from '@/ui/domainIcons'
import type { HoverTarget } from '@/view/state'
import { useFilter } from '@/view/useFilter'
import styles from './HoverTooltip.module.css'
import { useLanguage } from './useLanguage'

/** A tooltip is read in passing. */
const mostDomains = 4

export function HoverTooltipContent({ target }: { readonly target: HoverTarget }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  return (
    <>
      <p className={styles['name']}>{selectionName(catalogue, target, language)}</p>
      {target.kind === 'region' && <RegionLines id={target.id} />}
      {target.kind === 'link' && <LinkLine target={target} />}
      {(target.kind === 'org' || target.kind === 'event') && <PlaceLine target={target} />}
    </>
  )
}

function RegionLines({ id }: { readonly id: RegionId }) {
  const text = useText()
  const label = useLabel()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const match = regionMatches(catalogue, filter).get(id)
  const links = linksOfRegion(catalogue, id, filter).length
  const domains = match?.domains ?? []
  return (
    <>
      <p className={styles['quiet']}>{matchWords(text, match?.level, match?.priorities.length ?? 0)}</p>
      {domains.length > 0 && (
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
      )}
      <p className={styles['quiet']}>{text('tooltip.links', { count: links })}</p>
    </>
  )
}

function matchWords(text: Text, level: string | undefined, count: number): string {
  if (level === undefined || level === 'no-data') return text('tooltip.noData')
  return text(level === 'national' ? 'tooltip.nationalPriorities' : 'tooltip.priorities', { count })
}

function LinkLine({ target }: { readonly target: Extract<HoverTarget, { kind: 'link' }> }) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const link = visibleLinks(catalogue, filter).shown.find((visible) => visible.link.id === target.id)
  if (link === undefined) return null
  return <p className={styles['quiet']}>{text('tooltip.evidence', { projects: link.projects, events: link.events })}</p>
}

function PlaceLine({ target }: { readonly target: Extract<HoverTarget, { kind: 'org' | 'event' }> }) {
  const format = useFormat()
  const catalogue = useCatalogue()
  return <p className={styles['quiet']}>{placeWords(catalogue, target, format.date)}</p>
}

type PlaceTarget = Extract<HoverTarget, { kind: 'org' | 'event' }>

function placeWords(catalogue: Catalogue, target: PlaceTarget, date: (iso: string) => string): string {
  const event = target.kind === 'event' ? catalogue.events.get(target.id) : undefined
  const organisation = target.kind === 'org' ? catalogue.organisations.get(target.id) : undefined
  const start = event?.start === undefined ? undefined : date(event.start)
  return [event?.place, start, organisation?.town, organisation?.country]
    .filter((part) => part !== undefined)
    .join(' · ')
}
