import { useCatalogue } from '@/data/useCatalogue'
import type { Project } from '@/domain/schema/projects'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { PartnerItem } from './PartnerItem'
import styles from './ProjectPartners.module.css'
import { partnersByCountry } from './partnersByCountry'

/** Who takes part, by country. */
export function ProjectPartners({ project }: { readonly project: Project }) {
  const text = useText()
  const format = useFormat()
  const { countries } = useCatalogue()
  const groups = partnersByCountry(project.partners, format.country)
  const hasLead = project.partners.some(({ role }) => role === 'lead')
  const count = project.partners.length
  return (
    <ProfileSection
      title={text('project.partners')}
      aside={count > 0 && text('project.partnerCount', { count, countries: groups.length })}
    >
      {!project.isPartnerListComplete && <Note kind="caveat">{text('project.partnersIncomplete')}</Note>}
      {count === 0 && <Note kind="empty">{text('project.noPartners')}</Note>}
      {count > 0 && !hasLead && <Note>{text('project.leadUnknown')}</Note>}
      {groups.map(({ country, partners }) => (
        <div key={country} className={styles['country']}>
          <h4 className={styles['name']}>
            {format.country(country)}
            {!countries.has(country) && ` · ${text('project.outsideArea')}`}
          </h4>
          <ul className={styles['partners']}>
            {partners.map((partner) => (
              <li key={`${partner.organisationId} ${partner.nameAsListed}`}>
                <PartnerItem partner={partner} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ProfileSection>
  )
}
