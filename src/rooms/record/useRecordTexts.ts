import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { chipWords } from '@/domain/chipWords'
import type { Selection, TableId } from '@/domain/filter'
import { selectionName } from '@/domain/regionName'
import type { Language } from '@/domain/schema/vocabulary'
import { tableLicences } from '@/domain/table/tableSources'
import { filterChips } from '@/domain/viewInWords'
import { today } from '@/i18n/today'
import { useFormat } from '@/i18n/useFormat'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { sharedLink } from '@/view/sharedLink'
import { viewStore } from '@/view/store'
import { useFilter } from '@/view/useFilter'

export interface RecordTexts {
  readonly title: string
  /** One line, for a list of references. */
  readonly citation: () => string
  /** What the atlas knows that helps to find a mistake, one fact a line. */
  readonly report: () => string
}

const tableOf: Readonly<Record<Selection['kind'], TableId>> = {
  region: 'regions',
  link: 'links',
  org: 'organisations',
  project: 'projects',
  priority: 'priorities',
  event: 'events',
}

/** `null` where the data has no such thing. */
export function useRecordTexts(selection: Selection): RecordTexts | null {
  const text = useText()
  const format = useFormat()
  const language = useLanguageWords()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const { locale } = useLingui().i18n
  const title = titleOf(catalogue, selection, locale as Language)
  if (title === undefined) return null
  const { release } = catalogue.manifest
  const shared = () => ({
    title,
    kind: text(`record.kind.${selection.kind}`),
    release,
    link: sharedLink(locale, release),
  })
  return {
    title,
    citation: () => {
      const licence = tableLicences(catalogue, tableOf[selection.kind]).join('; ')
      return text('record.citationText', { ...shared(), licence, date: format.date(today()) })
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
