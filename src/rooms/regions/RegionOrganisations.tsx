import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { byRoleThenProjects } from '@/domain/gosmartOrder'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { OrganisationItem } from './OrganisationItem'

/** How many bodies without a role in the area's own project are shown before the reader asks for all; those with one always are. */
const othersAtFirst = 8

/** Who is there: partners of the area's own project first, then whoever the project lists name. */
export function RegionOrganisations({ region }: { readonly region: Region }) {
  const text = useText()
  const catalogue = useCatalogue()
  const organisations = [...(catalogue.organisationsByRegion.get(region.id) ?? [])].sort(byRoleThenProjects)
  const partners = organisations.filter(({ gosmartRole }) => gosmartRole !== undefined).length
  const count = organisations.length
  const isUnknown = catalogue.missing.includes('organisations')
  return (
    <ProfileSection
      title={text('region.organisations')}
      aside={count > 0 && text('region.organisationCount', { count })}
    >
      {count === 0 ? (
        <Note kind="empty">{text(isUnknown ? 'evidence.notLoaded' : 'region.noOrganisations')}</Note>
      ) : (
        <LimitedList
          items={organisations}
          limit={partners + othersAtFirst}
          keyOf={({ id }) => id}
          showAllLabel={text('evidence.showAll', { count })}
          renderItem={(organisation) => <OrganisationItem organisation={organisation} />}
        />
      )}
    </ProfileSection>
  )
}
