import { LimitedList } from './LimitedList'
import { SelectLink, type SelectLinkTarget } from './SelectLink'

export interface RegionLink {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly link: SelectLinkTarget
}

interface Props {
  readonly regions: readonly RegionLink[]
  readonly showAllLabel: string
}

/** Regions with their countries, each leading to its profile. */
export function RegionLinks({ regions, showAllLabel }: Props) {
  return (
    <LimitedList
      items={regions}
      limit={12}
      keyOf={({ id }) => id}
      showAllLabel={showAllLabel}
      renderItem={({ name, country, link }) => (
        <>
          <SelectLink {...link}>{name}</SelectLink>, {country}
        </>
      )}
    />
  )
}
