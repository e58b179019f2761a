import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import { type SimilarRegion, similarRegions } from '@/domain/whiteSpace'
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

const similarAtFirst = 5

/** Regions whose strategies are most like its own, whether they have worked together or not. */
export function SimilarRegions({ region }: { readonly region: Region }) {
  const text = useText()
  const similar = similarRegions(useCatalogue(), region.id, useFilter())
  return (
    <ProfileSection title={text('region.similar')}>
      {similar.length === 0 ? (
        <Note kind="empty">{text('region.noSimilar')}</Note>
      ) : (
        <>
          <LimitedList
            isRanked
            isDense
            items={similar}
            limit={similarAtFirst}
            keyOf={(one) => one.region.id}
            showAllLabel={text('evidence.showAll', { count: similar.length })}
            renderItem={(one) => <SimilarRow similar={one} />}
          />
          <Note>{text('link.affinityExplained')}</Note>
        </>
      )}
    </ProfileSection>
  )
}

function SimilarRow({ similar: { region, affinity, shared } }: { readonly similar: SimilarRegion }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const names = recordsOf(useCatalogue().domains, shared).map(({ labels }) => label(labels))
  return (
    <SelectLink look="row" {...linkTo({ kind: 'region', id: region.id })}>
      <RankedRow
        title={label(region.labels)}
        remark={`${format.country(region.country)} · ${format.list(names, 'comma')}`}
        figure={text('link.affinityFigure', { value: format.number(affinity, 2) })}
        share={affinity}
        tone="affinity"
      />
    </SelectLink>
  )
}
