import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue, Region } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { OverlayFacts } from './OverlayFacts'
import { RegionHeading } from './RegionHeading'
import { RegionIndicators } from './RegionIndicators'
import { RegionLinks } from './RegionLinks'
import { RegionNeighbours } from './RegionNeighbours'
import { RegionOrganisations } from './RegionOrganisations'
import { RegionPriorities } from './RegionPriorities'

function findRegion(catalogue: Catalogue, id: RegionId): Region | undefined {
  return catalogue.regions.get(id) ?? catalogue.overlays.get(id)
}

/** Everything the atlas knows of one region, each fact with its source. */
export function RegionProfile({ id }: { readonly id: RegionId }) {
  const text = useText()
  const region = findRegion(useCatalogue(), id)
  if (region === undefined) {
    return (
      <UnknownRecord
        kind={text('region.kind')}
        title={text('profile.unknown')}
        explanation={text('profile.unknownExplained', { id })}
      />
    )
  }
  return (
    <Profile>
      <RegionHeading region={region} />
      {region.kind === 'overlay' ? (
        <OverlayFacts region={region} />
      ) : (
        <>
          <RegionPriorities region={region} />
          <RegionOrganisations region={region} />
          <RegionLinks region={region} />
          <RegionIndicators region={region} />
          <RegionNeighbours region={region} />
        </>
      )}
      {region.note !== undefined && <Note>{text('region.boundaryNote', { note: region.note })}</Note>}
    </Profile>
  )
}
