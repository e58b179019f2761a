import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Matches } from '@/domain/match/matches'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyLink } from '@/ui/CopyLink'
import { SelectLink } from '@/ui/SelectLink'
import { sharedLink } from '@/view/sharedLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './MatchRoom.module.css'
import { RegionField } from './RegionField'

/** Whose partners these are, and the way to another region. */
export function SeekerHeading({ matches: { from } }: { readonly matches: Matches }) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const linkTo = useSelectionLink()
  const { manifest } = useCatalogue()
  // The region for which the field was opened: it closes when another one is found.
  const [changing, setChanging] = useState<string | null>(null)
  return (
    <div className={styles['seeker']}>
      <h3 className={styles['seekerName']}>
        {text('match.forRegion')}{' '}
        <SelectLink {...linkTo({ kind: 'region', id: from.id })}>{label(from.labels)}</SelectLink>
        <span className={styles['quiet']}> {format.country(from.country)}</span>
      </h3>
      <div className={styles['buttons']}>
        <Button
          variant="plain"
          aria-expanded={changing === from.id}
          onClick={() => setChanging(changing === from.id ? null : from.id)}
        >
          {text('match.otherRegion')}
        </Button>
        <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
      </div>
      {changing === from.id && <RegionField />}
    </div>
  )
}
