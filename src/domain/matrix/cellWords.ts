import type { ChipLanguage } from '@/domain/chipWords'
import type { Domain } from '@/domain/schema/sources'
import { periods } from '@/domain/schema/vocabulary'
import type { CellLevel, DomainCell, DomainRow } from './domainMatrix'

const levelWords = {
  regional: 'matrix.cell.regional',
  national: 'matrix.cell.national',
  both: 'matrix.cell.both',
} as const satisfies Record<CellLevel, string>

/** What a cell says: "Podlaskie, Agriculture and food: own priority, 2021–2027 and 2014–2020". */
export function cellWords(row: DomainRow, domain: Domain, region: string, language: CellLanguage): string {
  const { text, label, list } = language
  const what = { region, domain: label(domain.labels) }
  const cell = row.cells.get(domain.id)
  if (row.period === null) return text('matrix.cell.noData', what)
  if (!cell) return text('matrix.cell.notNamed', what)
  const named = levelsOf(cell).map(({ level, during }) =>
    text(levelWords[level], { periods: list(during.map((period) => text(`filters.period.${period}`))) }),
  )
  const words = text('matrix.cell', { ...what, named: named.join('; ') })
  if (cell.level !== null) return words
  return text('matrix.cell.otherPeriod', { words, period: text(`filters.period.${row.period}`) })
}

/** Lists are joined by "and". */
export interface CellLanguage extends Pick<ChipLanguage, 'text' | 'label'> {
  readonly list: (items: readonly string[]) => string
}

/** Periods of the same level together, newest first. */
function levelsOf({ byPeriod }: DomainCell) {
  const newestFirst = [...periods].sort().reverse()
  const levels = [...new Set(newestFirst.map((period) => byPeriod[period]))].filter((level) => level !== undefined)
  return levels.map((level) => ({ level, during: newestFirst.filter((period) => byPeriod[period] === level) }))
}
