import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue, Region } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { linksOfRegion, type VisibleLink } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { RankedRow } from '@/ui/RankedRow'
import { SelectLink } from '@/ui/SelectLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import { LinkStepper } from './LinkStepper'

const linksAtFirst = 10

/** With whom the region has worked, strongest first; pointing at a row lights the link up on the map. */
export function RegionLinks({ region }: { readonly region: Region }) {
  const text = useText()
  const catalogue = useCatalogue()
  const links = linksOfRegion(catalogue, region.id, useFilter())
  const total = catalogue.linksByRegion.get(region.id)?.length ?? 0
  const most = Math.max(1, ...links.map(({ evidence }) => evidence))
  return (
    <ProfileSection
      title={text('region.links')}
      aside={total > 0 && text('region.linkCount', { count: links.length, total })}
    >
      {links.length === 0 && <Note kind="empty">{text(total > 0 ? 'region.noLinksMatch' : 'region.noLinks')}</Note>}
      <LinkStepper key={region.id} region={region} />
      {links.length > 0 && (
        <LimitedList
          isRanked
          isDense
          items={links}
          limit={linksAtFirst}
          keyOf={({ link }) => link.id}
          showAllLabel={text('evidence.showAll', { count: links.length })}
          renderItem={(visible) => <LinkRow from={region.id} visible={visible} most={most} />}
        />
      )}
    </ProfileSection>
  )
}

function otherEnd(catalogue: Catalogue, from: RegionId, { link }: VisibleLink): Region | undefined {
  return catalogue.regions.get(link.a === from ? link.b : link.a)
}

interface LinkRowProps {
  readonly from: RegionId
  readonly visible: VisibleLink
  /** Evidence of the strongest link in the list. */
  readonly most: number
}

function LinkRow({ from, visible, most }: LinkRowProps) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const other = otherEnd(useCatalogue(), from, visible)
  const { link, kind, evidence, projects, events } = visible
  const affinity = link.affinity ?? 0
  if (other === undefined) return null
  return (
    <SelectLink look="row" {...linkTo({ kind: 'link', id: link.id })}>
      <RankedRow
        title={label(other.labels)}
        remark={format.country(other.country)}
        figure={
          kind === 'affinity'
            ? text('link.affinityFigure', { value: format.number(affinity, 2) })
            : text('link.evidenceFigure', { projects, events })
        }
        share={kind === 'affinity' ? affinity : evidence / most}
        tone={kind}
      />
    </SelectLink>
  )
}
