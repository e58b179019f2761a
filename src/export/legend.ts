/** The legend of a plate, as data: the marks as the map draws them, and what each stands for. */
import type { Catalogue } from '@/domain/catalogue'
import { drawnLinkKinds, type LinkKind } from '@/domain/filter'
import type { LayerClass, LayerFill } from '@/domain/layers/layer'
import { inWords } from '@/domain/message'
import type { OwnLayer } from '@/domain/ownData/model'
import { visiblePoints } from '@/domain/points'
import { recordsOf } from '@/domain/recordsOf'
import type { Drawing } from '@/map/drawing'
import { countPoints } from '@/map/pinMarks'
import { rankedMessage } from '@/map/rankedMarks'
import type { PlateWords } from './plateWords'

export type LegendMark =
  | { readonly kind: 'fill'; readonly fill: LayerFill }
  | { readonly kind: 'link'; readonly link: LinkKind }
  | { readonly kind: 'width'; readonly pixels: number }
  | { readonly kind: 'point'; readonly point: PointMark }
  | { readonly kind: 'star' }
  | { readonly kind: 'own'; readonly own: 'points' | 'links' }
export type PointMark = 'partners' | 'others' | 'events' | 'places'

export interface LegendEntry {
  readonly mark: LegendMark
  readonly text: string
  /** How many; empty where there is nothing to count. */
  readonly count: string
}

export interface LegendGroup {
  readonly title: string
  readonly entries: readonly LegendEntry[]
  readonly notes: readonly string[]
}

/** `own`: data that the reader has added. */
export function legendOf(
  catalogue: Catalogue,
  drawing: Drawing,
  words: PlateWords,
  own: OwnLayer | null,
): readonly LegendGroup[] {
  return [
    numbersGroup(catalogue, drawing, words),
    layerGroup(catalogue, drawing, words),
    starGroup(catalogue, drawing, words),
    linkGroup(drawing, words),
    pointGroup(catalogue, drawing, words),
    own && ownGroup(own, words),
  ].filter((group) => group !== null)
}

function numbersGroup(catalogue: Catalogue, { ranked }: Drawing, words: PlateWords): LegendGroup | null {
  return ranked && { title: inWords(rankedMessage(catalogue, ranked, words.language), words), entries: [], notes: [] }
}

/** Own figures are a layer and stand above. */
function ownGroup(own: OwnLayer, { text }: PlateWords): LegendGroup | null {
  if (own.kind === 'choropleth') return null
  const count = own.kind === 'points' ? own.points.length : own.links.length
  return {
    title: text('layer.own.titled', { title: own.title }),
    entries: [{ mark: { kind: 'own', own: own.kind }, text: text(`legend.own.${own.kind}`, { count }), count: '' }],
    notes: [text('layer.own.note')],
  }
}

function layerGroup(catalogue: Catalogue, { layer, layerResult }: Drawing, words: PlateWords): LegendGroup {
  const { classes, unit, year, noDataMeaning, notes } = layerResult
  const facts = [unit, year].filter((fact) => fact !== null).map((fact) => inWords(fact, words))
  const hasNoData = classes.some(({ fill }) => fill === 'no-data')
  return {
    title: [inWords(layer.title, words), ...facts].join(' · '),
    entries: classes.map((one) => ({
      mark: { kind: 'fill', fill: one.fill },
      text: classText(catalogue, one, words),
      count: words.number(one.count),
    })),
    notes: [...(hasNoData ? [noDataMeaning] : []), ...notes].map((note) => inWords(note, words)),
  }
}

export function classText(catalogue: Catalogue, { label, domains = [] }: LayerClass, words: PlateWords): string {
  const names = recordsOf(catalogue.domains, domains).map(({ labels }) => words.label(labels))
  return words.text(label.id, { ...label.values, names: words.list(names, 'comma') })
}

function starGroup(catalogue: Catalogue, { spokes }: Drawing, { text }: PlateWords): LegendGroup | null {
  if (spokes === null) return null
  const { from, hubId, placed, unplaced } = spokes
  const hub = (hubId && catalogue.organisations.get(hubId)?.name) ?? ''
  const said = text(`legend.star.${from}`, { hub, placed, total: placed + unplaced })
  return {
    title: text('legend.star'),
    entries: [{ mark: { kind: 'star' }, text: said, count: '' }],
    notes: unplaced > 0 ? [text('legend.star.unplaced', { count: unplaced })] : [],
  }
}

function linkGroup({ filter, links, linksShown, linksTotal }: Drawing, { text }: PlateWords): LegendGroup {
  const kinds = drawnLinkKinds(filter)
  if (kinds.length === 0 || linksTotal === 0) return { title: text('legend.noLinks'), entries: [], notes: [] }
  const byEvidence = links.filter(({ kind }) => kind !== 'affinity').sort((a, b) => a.weight - b.weight)
  const [thin, thick] = [byEvidence[0], byEvidence.at(-1)]
  const widths = thin && thick && thick.weight > thin.weight ? [thin, thick] : []
  return {
    title: text('legend.links', { shown: linksShown, total: linksTotal }),
    entries: [
      ...kinds.map((link) => ({ mark: { kind: 'link', link } as const, text: text(`linkKind.${link}`), count: '' })),
      ...widths.map(({ width, weight }) => ({
        mark: { kind: 'width', pixels: width } as const,
        text: text('legend.evidence', { count: weight }),
        count: '',
      })),
    ],
    notes: [],
  }
}

const pointMarks: readonly PointMark[] = ['partners', 'others', 'events', 'places']

function pointGroup(catalogue: Catalogue, { points, filter }: Drawing, words: PlateWords): LegendGroup | null {
  const { text, number } = words
  const counts = countPoints(points)
  const { unplaced } = visiblePoints(catalogue, filter)
  const shown = pointMarks.filter((point) => counts[point] > 0)
  if (shown.length === 0 && unplaced === 0) return null
  const { partners, others, events } = counts
  return {
    title: text('legend.points', { organisations: partners + others, events, both: Number(events > 0) }),
    entries: shown.map((point) => ({
      mark: { kind: 'point', point },
      text: text(`legend.points.${point}`),
      count: number(counts[point]),
    })),
    notes: unplaced > 0 ? [text('legend.points.unplaced', { count: unplaced })] : [],
  }
}
