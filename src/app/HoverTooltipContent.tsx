import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { selectionName } from '@/domain/regionName'
import { visibleLinks } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { draw } from '@/map/drawing'
import { placeName } from '@/rooms/points/placeName'
import type { HoverTarget } from '@/view/state'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'
import styles from './HoverTooltip.module.css'
import { OwnLines } from './OwnLines'
import { RegionLines } from './RegionLines'
import { useLanguage } from './useLanguage'

export function HoverTooltipContent({ target }: { readonly target: HoverTarget }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  if (target.kind === 'place') return <TownLines id={target.id} />
  if (target.kind === 'ownPoint' || target.kind === 'ownLink') return <OwnLines target={target} />
  return (
    <>
      <p className={styles['name']}>{selectionName(catalogue, target, language)}</p>
      {target.kind === 'region' && <RegionLines id={target.id} />}
      {target.kind === 'link' && <LinkLine target={target} />}
      {(target.kind === 'org' || target.kind === 'event') && <PlaceLine target={target} />}
    </>
  )
}

function LinkLine({ target }: { readonly target: Extract<HoverTarget, { kind: 'link' }> }) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const link = visibleLinks(catalogue, filter).shown.find((visible) => visible.link.id === target.id)
  if (link === undefined) return null
  return <p className={styles['quiet']}>{text('tooltip.evidence', { projects: link.projects, events: link.events })}</p>
}

/** How much is at a place of several; a press lists it. */
function TownLines({ id }: { readonly id: string }) {
  const text = useText()
  const catalogue = useCatalogue()
  const group = useView((view) => draw(catalogue, view).points).find(({ key }) => key === id)
  if (group === undefined) return null
  const counts = { organisations: group.organisations.length, events: group.events.length }
  return (
    <>
      <p className={styles['name']}>{placeName(group)}</p>
      <p className={styles['quiet']}>{text('points.shown', counts)}</p>
    </>
  )
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
