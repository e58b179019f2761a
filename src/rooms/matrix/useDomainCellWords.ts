import { useCallback } from 'react'
import { cellWords } from '@/domain/matrix/cellWords'
import type { DomainRow } from '@/domain/matrix/domainMatrix'
import { regionName } from '@/domain/regionName'
import type { Domain } from '@/domain/schema/sources'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useMatrixWords } from './useMatrix'

/** What a cell says: "Podlaskie, Agriculture and food: own priority, 2021–2027 and 2014–2020". */
export function useDomainCellWords(): (row: DomainRow, domain: Domain) => string {
  const words = useLanguageWords()
  const { language } = useMatrixWords()
  return useCallback(
    (row, domain) => cellWords(row, domain, regionName(row.region, language), words),
    [words, language],
  )
}
