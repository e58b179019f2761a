/** A short title that says in words what a view shows: "Regions with Energy · Latvia or Poland · 60 strongest links". */
import type { Catalogue } from './catalogue'
import { type ChipLanguage, chipWords } from './chipWords'
import type { Filter } from './filter'
import { layerById } from './layers/registry'
import { inWords } from './message'
import { selectionName } from './regionName'
import type { Language } from './schema/vocabulary'
import { type FilterChip, type TitlePart, titleParts, viewCounts } from './viewInWords'

export interface TitledView extends Filter {
  /** Word of `view` in a link. */
  readonly room: string
  readonly layer: string
}

export interface TitleLanguage extends ChipLanguage {
  readonly language: Language
  /** What a room is called; `undefined` for one that has no name, which the title then leaves out. */
  readonly roomName: (room: string) => string | undefined
}

const usualLayer = 'specialisations'

export function viewTitle(view: TitledView, catalogue: Catalogue, language: TitleLanguage): string {
  const parts = titleParts(view)
  const told = parts.map((part) => partWords(part, catalogue, language))
  const titled = [subject(view, parts, { catalogue, language }), ...told, linkWords(view, catalogue, language)]
  return titled.filter((part) => part !== undefined).join(' · ')
}

interface Known {
  readonly catalogue: Catalogue
  readonly language: TitleLanguage
}

/** What it is about where neither a selection nor domains say so: the layer, or the whole subject of the atlas. */
function subject(view: TitledView, parts: readonly TitlePart[], { catalogue, language }: Known): string | undefined {
  const isSaid = parts.some((part) => part.kind === 'selection' || isOfDomains(part))
  if (isSaid || view.room === 'about' || view.room === 'help') return undefined
  const { id, title } = layerById(catalogue, view.layer)
  return id === usualLayer ? language.text('title.whole') : inWords(title, language)
}

const isOfDomains = (part: TitlePart) => part.kind === 'chip' && part.chip.kind === 'domain'

function partWords(part: TitlePart, catalogue: Catalogue, language: TitleLanguage): string | undefined {
  switch (part.kind) {
    case 'selection':
      return selectionName(catalogue, part.selection, language.language)
    case 'room':
      return language.roomName(part.room)
    case 'chip':
      return chipWords(isOfDomains(part) ? asSentence(part.chip) : part.chip, catalogue, language)
  }
}

/** "Regions with any of …" in place of "Any of: …", which in the filter bar stands beside its like. */
function asSentence(chip: FilterChip): FilterChip {
  const how = chip.message.id === 'filterBar.domains.all' ? 'title.regionsWithAll' : 'title.regionsWithAny'
  return { ...chip, message: { ...chip.message, id: how } }
}

/** Only where links are drawn, and the chip does not say already that they are none. */
function linkWords(view: TitledView, catalogue: Catalogue, { text }: TitleLanguage): string | undefined {
  const { shown, total } = viewCounts(catalogue, view).links
  if (view.room !== 'map' || view.selection !== null || view.whiteSpace || shown === 0) return undefined
  return text(shown < total ? 'title.strongestLinks' : 'title.links', { count: shown })
}
