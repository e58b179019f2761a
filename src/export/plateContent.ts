import type { Catalogue } from '@/domain/catalogue'
import { chipWords } from '@/domain/chipWords'
import type { SourceId } from '@/domain/ids'
import { linkEvidence } from '@/domain/linkEvidence'
import { selectionName } from '@/domain/regionName'
import type { Source } from '@/domain/schema/sources'
import { filterChips, viewCounts } from '@/domain/viewInWords'
import { viewTitle } from '@/domain/viewTitle'
import type { Drawing, DrawnView } from '@/map/drawing'
import { membersIn } from '@/map/pinMarks'
import type { Camera } from '@/view/state'
import { type LegendGroup, legendOf } from './legend'
import type { PlateWords } from './plateWords'

/** One view to be put on a plate or a slide. */
export interface PlateView {
  readonly view: DrawnView & { readonly camera: Camera | null }
  /** Whole address that opens the view. */
  readonly link: string
  /** In place of the title that says the view in words: a scene's caption. */
  readonly title?: string | undefined
  /** Said to it by the speaker. */
  readonly notes?: string | undefined
}

/** All that is said on a plate besides the map. */
export interface PlateContent {
  readonly title: string
  /** The filter in words, and how much of everything it lets be seen. */
  readonly filter: string
  readonly counts: string
  readonly legend: readonly LegendGroup[]
  readonly sources: readonly Source[]
  readonly release: string
  readonly licence: string
  readonly attribution: string
  readonly link: string
  /** Beside what is selected, where it has a place on the map. */
  readonly callout: Callout | null
}

export interface Callout {
  readonly title: string
  readonly note: string
}

export function plateContent(
  catalogue: Catalogue,
  drawing: Drawing,
  { view, link, title }: Pick<PlateView, 'view' | 'link' | 'title'>,
  words: PlateWords,
): PlateContent {
  const { release, area } = catalogue.manifest
  const { filter } = drawing
  const { regions } = viewCounts(catalogue, filter)
  const chips = filterChips(filter).map((chip) => chipWords(chip, catalogue, words))
  const said = viewTitle({ ...view, room: 'map' }, catalogue, { ...words, roomName: () => undefined })
  return {
    title: title || said,
    filter: words.text('table.csv.filter', { words: chips.join(' · ') || words.text('table.csv.noFilter') }),
    counts: words.text('export.counts', {
      matching: regions.matching,
      total: regions.total,
      links: drawing.linksShown,
      linksTotal: drawing.linksTotal,
    }),
    legend: legendOf(catalogue, drawing, words, view.own ?? null),
    sources: sourcesOf(catalogue, drawing),
    release: words.text('table.csv.release', { release }),
    licence: words.text('table.csv.licence', { licence: area.licence }),
    attribution: area.attribution,
    link,
    callout: calloutOf(catalogue, drawing, words),
  }
}

/** What the colours, the links and the points drawn stand on, each once; in that order. */
export function sourcesOf(catalogue: Catalogue, drawing: Drawing): readonly Source[] {
  const ids = new Set<SourceId>(drawing.layerResult.sources)
  const add = (sources: readonly SourceId[]) => {
    for (const id of sources) ids.add(id)
  }
  for (const { id } of drawing.links) {
    const { projects, events } = linkEvidence(catalogue, id, drawing.filter)
    for (const { project } of projects) add(project.sources)
    for (const { event } of events) add(event.sources)
  }
  for (const point of drawing.points) for (const { sources } of membersIn(point)) add(sources)
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? [])
}

function calloutOf(catalogue: Catalogue, drawing: Drawing, { language, text }: PlateWords): Callout | null {
  const { selection, selectedPlaces } = drawing
  const title = selection && selectedPlaces.length > 0 ? selectionName(catalogue, selection, language) : undefined
  if (!selection || title === undefined) return null
  const own = drawing.links.filter(({ emphasis }) => emphasis === 'related' || emphasis === 'selected')
  if (selection.kind === 'link') {
    const mark = own.find(({ id }) => id === selection.id)
    const hasEvidence = mark !== undefined && mark.kind !== 'affinity'
    return { title, note: hasEvidence ? text('legend.evidence', { count: mark.weight }) : '' }
  }
  return { title, note: own.length > 0 ? text('export.callout.links', { count: own.length }) : '' }
}
