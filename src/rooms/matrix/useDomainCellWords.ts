import { useCallback } from 'react'
import type { CellLevel, DomainCell, DomainRow } from '@/domain/matrix/domainMatrix'
import { regionName } from '@/domain/regionName'
import type { Domain } from '@/domain/schema/sources'
import { periods } from '@/domain/schema/vocabulary'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useMatrixWords } from './useMatrix'

const levelWords = {
  regional: 'matrix.cell.regional',
  national: 'matrix.cell.national',
  both: 'matrix.cell.both',
} as const satisfies Record<CellLevel, string>

/** What a cell says: "Podlaskie, Agriculture and food: own priority, 2021–2027 and 2014–2020". */
export function useDomainCellWords(): (row: DomainRow, domain: Domain) => string {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { language } = useMatrixWords()
  return useCallback(
    (row, domain) => {
      const what = { region: regionName(row.region, language), domain: label(domain.labels) }
      const cell = row.cells.get(domain.id)
      if (row.period === null) return text('matrix.cell.noData', what)
      if (!cell) return text('matrix.cell.notNamed', what)
      const named = levelsOf(cell).map(({ level, during }) => {
        const list = format.list(during.map((period) => text(`filters.period.${period}`)))
        return text(levelWords[level], { periods: list })
      })
      const words = text('matrix.cell', { ...what, named: named.join('; ') })
      if (cell.level !== null) return words
      return text('matrix.cell.otherPeriod', { words, period: text(`filters.period.${row.period}`) })
    },
    [text, label, format, language],
  )
}

/** Periods of the same level together, newest first. */
function levelsOf({ byPeriod }: DomainCell) {
  const newestFirst = [...periods].sort().reverse()
  const levels = [...new Set(newestFirst.map((period) => byPeriod[period]))].filter((level) => level !== undefined)
  return levels.map((level) => ({ level, during: newestFirst.filter((period) => byPeriod[period] === level) }))
}
