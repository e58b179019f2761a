import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { chipWords } from '@/domain/chipWords'
import { citationOf } from '@/domain/citation'
import type { Selection } from '@/domain/filter'
import { selectionName } from '@/domain/regionName'
import type { Language } from '@/domain/schema/vocabulary'
import { filterChips } from '@/domain/viewInWords'
import { today } from '@/i18n/today'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { sharedLink } from '@/view/sharedLink'
import { viewStore } from '@/view/store'
import { useFilter } from '@/view/useFilter'

export interface RecordTexts {
  readonly title: string
  /** One line in APA's style, for a list of references: the same that sharing offers. */
  readonly citation: () => string
  /** What the atlas knows that helps to find a mistake, one fact a line. */
  readonly report: () => string
}

/** `null` where the data has no such thing. */
export function useRecordTexts(selection: Selection): RecordTexts | null {
  const text = useText()
  const language = useLanguageWords()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const { locale } = useLingui().i18n
  const title = titleOf(catalogue, selection, locale as Language)
  if (title === undefined) return null
  const { release, area } = catalogue.manifest
  const shared = () => ({
    title,
    kind: text(`record.kind.${selection.kind}`),
    release,
    atlas: text('app.name'),
    link: sharedLink(locale, release),
  })
  return {
    title,
    citation: () => {
      const { kind, link } = shared()
      // A name alone would not tell a reader of references what is meant.
      const cited = { title: `${title} (${kind})`, release, licence: area.licence, link, accessed: today() }
      return citationOf(cited).apa
    },
    report: () => {
      const chips = filterChips(filter).map((chip) => chipWords(chip, catalogue, language))
      const values = {
        ...shared(),
        id: `${selection.kind}.${selection.id}`,
        view: text(`rooms.${viewStore.getState().room}`),
        filter: chips.join(' · ') || text('table.csv.noFilter'),
      }
      return reportLines.map((line) => text(`record.report.line.${line}`, values)).join('\n')
    },
  }
}

const reportLines = ['id', 'title', 'shown', 'filter', 'release', 'link']

/** A project's acronym alone would not tell a reader of references what it is. */
function titleOf(catalogue: Catalogue, selection: Selection, language: Language): string | undefined {
  const name = selectionName(catalogue, selection, language)
  const project = selection.kind === 'project' ? catalogue.projects.get(selection.id) : undefined
  return project && project.title !== name ? `${name}: ${project.title}` : name
}
