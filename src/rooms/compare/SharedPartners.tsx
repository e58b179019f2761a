import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { type SharedPartner, sharedPartners } from '@/domain/compare/partners'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

const shownAtFirst = 8

interface Props {
  readonly regions: readonly Region[]
}

/** Others with whom several of them have worked: a bridge between those who have not. */
export function SharedPartners({ regions }: Props) {
  const text = useText()
  const shared = sharedPartners(
    useCatalogue(),
    regions.map(({ id }) => id),
  )
  const count = shared.length
  return (
    <ProfileSection title={text('compare.thirds')} aside={count > 0 && String(count)}>
      {count === 0 ? (
        <Note kind="empty">{text('compare.noThirds')}</Note>
      ) : (
        <LimitedList
          key={regions.map(({ id }) => id).join()}
          isRanked
          items={shared}
          limit={shownAtFirst}
          keyOf={({ region }) => region.id}
          showAllLabel={text('evidence.showAll', { count })}
          renderItem={(one) => <Third shared={one} regions={regions} />}
        />
      )}
    </ProfileSection>
  )
}

function Third({ shared: { region, partners }, regions }: Props & { readonly shared: SharedPartner }) {
  const label = useLabel()
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const nameOf = (id: Region['id']) => {
    const found = regions.find((one) => one.id === id)
    return found ? label(found.labels) : id
  }
  return (
    <>
      <SelectLink look="title" {...linkTo({ kind: 'region', id: region.id })}>
        {label(region.labels)}
      </SelectLink>
      , {format.country(region.country)}
      <Note>
        {partners.map(({ region: id, link }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <SelectLink {...linkTo({ kind: 'link', id: link.id })}>{nameOf(id)}</SelectLink>{' '}
            {text('link.evidenceFigure', { projects: link.projects.length, events: link.events.length })}
          </span>
        ))}
      </Note>
    </>
  )
}
