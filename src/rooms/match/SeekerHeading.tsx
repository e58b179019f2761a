import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Matches } from '@/domain/match/matches'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyLink } from '@/ui/CopyLink'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { sharedLink } from '@/view/sharedLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './MatchRoom.module.css'
import { SeekerField } from './SeekerField'

/** Whose partners these are, and the way to those of another. */
export function SeekerHeading({ matches: { seeker, domainsFrom } }: { readonly matches: Matches }) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const linkTo = useSelectionLink()
  const { manifest } = useCatalogue()
  const { region, organisation } = seeker
  const id = organisation?.id ?? region.id
  // For whom the field was opened: it closes when another one is found.
  const [changing, setChanging] = useState<string | null>(null)
  return (
    <div className={styles['seeker']}>
      <h3 className={styles['seekerName']}>
        {text('match.forRegion')}{' '}
        {organisation ? (
          <SelectLink {...linkTo({ kind: 'org', id: organisation.id })}>{organisation.name}</SelectLink>
        ) : (
          <SelectLink {...linkTo({ kind: 'region', id: region.id })}>{label(region.labels)}</SelectLink>
        )}
        <span className={styles['quiet']}>
          {' '}
          {[organisation && label(region.labels), format.country(region.country)].filter(Boolean).join(', ')}
        </span>
      </h3>
      {organisation && <Note>{text(`match.seeker.${domainsFrom}`)}</Note>}
      <div className={styles['buttons']}>
        <Button
          variant="plain"
          aria-expanded={changing === id}
          onClick={() => setChanging(changing === id ? null : id)}
        >
          {text('match.otherRegion')}
        </Button>
        <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
      </div>
      {changing === id && <SeekerField />}
    </div>
  )
}
