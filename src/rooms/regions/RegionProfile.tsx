import { useCatalogue } from '@/data/useCatalogue'
import type { RegionId } from '@/domain/ids'
import { findRegion } from '@/domain/regionName'
import { useText } from '@/i18n/useText'
import { useUnknownTexts } from '@/i18n/useUnknownTexts'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { OverlayFacts } from './OverlayFacts'
import { OwnRegionValue } from './OwnRegionValue'
import { RegionCoverage } from './RegionCoverage'
import { RegionHeading } from './RegionHeading'
import { RegionIndicators } from './RegionIndicators'
import { RegionLinks } from './RegionLinks'
import { RegionNeighbours } from './RegionNeighbours'
import { RegionOrganisations } from './RegionOrganisations'
import { RegionPriorities } from './RegionPriorities'
import { SimilarRegions } from './SimilarRegions'
import { StrategyChange } from './StrategyChange'

/** Everything the atlas knows of one region, each fact with its source. */
export function RegionProfile({ id }: { readonly id: RegionId }) {
  const text = useText()
  const unknown = useUnknownTexts(id, false)
  const region = findRegion(useCatalogue(), id)
  if (region === undefined) {
    return <UnknownRecord kind={text('region.kind')} {...unknown} />
  }
  return (
    <Profile>
      <RegionHeading region={region} />
      {region.kind === 'overlay' ? (
        <OverlayFacts region={region} />
      ) : (
        <>
          <RegionPriorities region={region} />
          <StrategyChange region={region} />
          <RegionOrganisations region={region} />
          <RegionLinks region={region} />
          <RegionIndicators region={region} />
          <OwnRegionValue id={id} />
          <RegionNeighbours region={region} />
          <SimilarRegions region={region} />
          <RegionCoverage region={region} />
        </>
      )}
      {region.note !== undefined && <Note>{text('region.boundaryNote', { note: region.note })}</Note>}
    </Profile>
  )
}
