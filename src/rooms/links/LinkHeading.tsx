import { useCatalogue } from '@/data/useCatalogue'
import type { Link, Region } from '@/domain/catalogue'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { type Text, useText } from '@/i18n/useText'
import { CopyLink } from '@/ui/CopyLink'
import { FactList, type FactRow } from '@/ui/FactList'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { SelectLink } from '@/ui/SelectLink'
import { TagList } from '@/ui/TagList'
import { sharedLink } from '@/view/sharedLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useViewLink } from '@/view/useViewLink'

interface Props {
  readonly title: string
  readonly link: Link
  readonly ends: readonly [Region, Region]
}

/** First and last year of the evidence. */
function yearsInWords({ years }: Link, text: Text): string {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return text('link.undated')
  return first === last ? String(first) : `${first}–${last}`
}

function EndLink({ region }: { readonly region: Region }) {
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  return (
    <div>
      <SelectLink {...linkTo({ kind: 'region', id: region.id })}>{label(region.labels)}</SelectLink>,{' '}
      {format.country(region.country)}
    </div>
  )
}

export function LinkHeading({ title, link, ends: [a, b] }: Props) {
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const linkTo = useViewLink()
  const { manifest } = useCatalogue()
  const ends = (
    <>
      <EndLink region={a} />
      <EndLink region={b} />
    </>
  )
  const rows: readonly FactRow[] = [
    { id: 'ends', term: text('link.between'), value: ends },
    {
      id: 'evidence',
      term: text('link.evidence'),
      value: text('link.evidenceFigure', { projects: link.projects.length, events: link.events.length }),
    },
    { id: 'years', term: text('link.years'), value: yearsInWords(link, text) },
    {
      id: 'distance',
      term: text('link.distance'),
      value: text('link.kilometres', { distance: format.number(link.distanceKm) }),
    },
  ]
  return (
    <>
      <ProfileHeading kind={text('link.kind')} title={title}>
        <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
      </ProfileHeading>
      <FactList rows={rows} />
      <TagList>
        <SelectLink look="chip" {...linkTo({ room: 'brief', compared: [a.id, b.id] })}>
          {text('brief.open')}
        </SelectLink>
      </TagList>
    </>
  )
}
