import { useEffect, useRef, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { countMatching } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { useFilter } from '@/view/useFilter'

/** Long enough for several changes in a row to be told once. */
const quietTime = 700

/** Tells screen readers how many regions match once the filter has come to rest; says nothing at the start. */
export function MatchAnnouncer() {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const [message, setMessage] = useState('')
  const told = useRef(filter)
  const words = text('filters.matching', { count: countMatching(catalogue, filter), total: catalogue.regions.size })
  useEffect(() => {
    if (told.current === filter) return
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
