import { LimitedList } from './LimitedList'
import { SelectLink, type SelectLinkTarget } from './SelectLink'

interface Props<Id extends string> {
  readonly regions: readonly { readonly id: Id; readonly name: string; readonly country: string }[]
  readonly countryName: (code: string) => string
  readonly linkTo: (id: Id) => SelectLinkTarget
  readonly showAllLabel: string
  /** How many are shown before the reader asks for all. */
  readonly limit?: number
}

/** Regions with their countries, each leading to its profile. */
export function RegionLinks<Id extends string>({ regions, countryName, linkTo, showAllLabel, limit = 12 }: Props<Id>) {
  return (
    <LimitedList
      isDense
      items={regions}
      limit={limit}
      keyOf={({ id }) => id}
      showAllLabel={showAllLabel}
      renderItem={({ id, name, country }) => (
        <>
          <SelectLink {...linkTo(id)}>{name}</SelectLink>, {countryName(country)}
        </>
      )}
    />
  )
}
