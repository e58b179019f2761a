import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { DomainId } from '@/domain/ids'
import type { ReasonAgainst, ReasonFor } from '@/domain/match/reasons'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'

/** More names than this are counted instead, the rarest still named. */
const mostNames = 3

/** Puts reasons into words: "Shares agri-food and the rare blue economy; 1 project together; 612 km away." */
export function useReasonWords() {
  const text = useText()
  const format = useFormat()
  const namesOf = useNames()
  const shared = useCallback(
    ({ domains, rare }: Extract<ReasonFor, { kind: 'shared' }>) => {
      const common = domains.filter((domain) => !rare.includes(domain))
      const count = domains.length
      if (count > mostNames) {
        const named = rare.length > 0 ? rare : common.slice(0, 2)
        return text(rare.length > 0 ? 'match.reason.manyRare' : 'match.reason.many', { count, names: namesOf(named) })
      }
      if (rare.length === 0) return text('match.reason.shared', { names: namesOf(common) })
      if (common.length === 0) return text('match.reason.rare', { names: namesOf(rare) })
      return text('match.reason.sharedAndRare', { names: namesOf(common), rare: namesOf(rare) })
    },
    [text, namesOf],
  )
  const reason = (one: ReasonFor): string => {
    switch (one.kind) {
      case 'shared':
        return shared(one)
      case 'together':
        return text('match.reason.together', { what: text('link.evidenceFigure', { ...one }) })
      case 'distance':
        return text('match.reason.distance', { km: format.number(one.km) })
      default:
        return text(`match.reason.${one.kind}`, { points: one.points })
    }
  }
  const doubt = useDoubtWords()
  return {
    sentence: (reasons: readonly ReasonFor[]) => asSentence(reasons.map(reason)),
    against: (reasons: readonly ReasonAgainst[]) => asSentence(reasons.map(doubt)),
  }
}

function useDoubtWords(): (one: ReasonAgainst) => string {
  const text = useText()
  const namesOf = useNames()
  return (one) => {
    switch (one.kind) {
      case 'lacks':
        return one.domains.length > mostNames
          ? text('match.doubt.lacksMany', { count: one.domains.length, names: namesOf(one.domains.slice(0, 2)) })
          : text('match.doubt.lacks', { names: namesOf(one.domains) })
      case 'old-evidence':
        return text('match.doubt.old-evidence', { year: String(one.year) })
      case 'old-strategy':
        return text('match.doubt.old-strategy', { period: text(`filters.period.${one.period}`) })
      case 'little-known':
        return text('match.doubt.little-known', { coverage: one.coverage })
      default:
        return text(`match.doubt.${one.kind}`)
    }
  }
}

function useNames(): (domains: readonly DomainId[]) => string {
  const label = useLabel()
  const format = useFormat()
  const { domains: known } = useCatalogue()
  return useCallback(
    (domains) => format.list(recordsOf(known, domains).map(({ labels }) => label(labels))),
    [label, format, known],
  )
}

/** Empty for no part. */
function asSentence(parts: readonly string[]): string {
  const joined = parts.join('; ')
  return joined === '' ? '' : `${joined.charAt(0).toLocaleUpperCase()}${joined.slice(1)}.`
}
