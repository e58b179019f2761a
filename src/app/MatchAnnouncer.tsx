import { useEffect, useRef, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Filter } from '@/domain/filter'
import { countMatching } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { useFilter } from '@/view/useFilter'

/** Long enough for several changes in a row to be told once. */
const quietTime = 700

interface Props {
  /** The filter with which the page was opened. It may have been changed before this part was there. */
  readonly opened: Filter
}

/** Tells screen readers how many regions match once the filter has come to rest; says nothing at the start. */
export function MatchAnnouncer({ opened }: Props) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const [message, setMessage] = useState('')
  const told = useRef(opened)
  const words = text('filters.matching', { count: countMatching(catalogue, filter), total: catalogue.regions.size })
  useEffect(() => {
    if (isSame(told.current, filter)) return
    const timer = setTimeout(() => {
      told.current = filter
      setMessage(words)
    }, quietTime)
    return () => clearTimeout(timer)
  }, [filter, words])
  return (
    <VisuallyHidden>
      <span role="status">{message}</span>
    </VisuallyHidden>
  )
}

/** By what they say: a filter read from a link anew is no other one. */
const isSame = (one: Filter, other: Filter) => JSON.stringify(one) === JSON.stringify(other)
