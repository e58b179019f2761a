import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { regionName } from '@/domain/regionName'
import { regionMatches } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { useFilter } from '@/view/useFilter'
import { matchWords } from './matchWords'
import { useLanguage } from './useLanguage'
import type { MapStep } from './useMapKeys'

/** What a screen reader is told of a region or link that a key led to on the map. */
export function useStepWords(): (step: MapStep) => string {
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const language = useLanguage()
  return useCallback(
    (step) => {
      if (!('link' in step)) {
        const country = catalogue.countries.get(step.country)?.labels[language]
        const match = matchWords(text, regionMatches(catalogue, filter).get(step.id))
        return [regionName(step, language), country, match].filter((part) => part !== undefined).join('. ')
      }
      const { link, kind, projects, events, position, of } = step
      const other = catalogue.regions.get(step.other)
      const figure =
        kind === 'affinity'
          ? text('link.affinityFigure', { value: format.number(link.affinity ?? 0, 2) })
          : text('link.evidenceFigure', { projects, events })
      return text('region.links.step', { position, of, name: other ? regionName(other, language) : step.other, figure })
    },
    [text, format, catalogue, filter, language],
  )
}
