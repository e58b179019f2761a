import { useCatalogue } from '@/data/useCatalogue'
import { type DomainCoverage, domainCoverage, isCovered, sideCoverage } from '@/domain/consortium/coverage'
import type { Team } from '@/domain/consortium/team'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainIcon } from '@/ui/domainIcons'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { useFilter } from '@/view/useFilter'
import styles from './ConsortiumRoom.module.css'

/** Sides of the helix and domains, each with what covers it or that it is missing. */
export function Coverage({ team }: { readonly team: Team }) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const domains = domainCoverage(catalogue, team, filter)
  const wanted =
    filter.domains.length > 0 ? domains.filter(({ domain }) => filter.domains.includes(domain.id)) : domains
  return (
    <>
      <ProfileSection title={text('team.sides')}>
        <ul className={styles['coverage']}>
          {sideCoverage(team).map(({ side, organisations }) => (
            <li key={side} data-covered={organisations.length > 0}>
              <span>{text(`helix.${side}`)}</span>
              <span className={styles['by']}>
                {organisations.length > 0
                  ? text('team.sides.by', { count: organisations.length })
                  : text('team.missing')}
              </span>
            </li>
          ))}
        </ul>
      </ProfileSection>
      <ProfileSection title={text(filter.domains.length > 0 ? 'team.domains.wanted' : 'team.domains')}>
        {filter.domains.length === 0 && <Note>{text('team.domains.explained')}</Note>}
        <ul className={styles['coverage']}>
          {wanted.map((one) => (
            <CoveredDomain key={one.domain.id} coverage={one} />
          ))}
        </ul>
        <Note>{text('evidence.domainsAreOurs')}</Note>
      </ProfileSection>
    </>
  )
}

function CoveredDomain({ coverage }: { readonly coverage: DomainCoverage }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { domain, organisations, regions } = coverage
  const by = [
    organisations.length > 0 && text('team.domains.projects', { count: organisations.length }),
    regions.length > 0 &&
      text('team.domains.strategies', {
        names: format.list(
          regions.map(({ labels }) => label(labels)),
          'comma',
        ),
      }),
  ]
  return (
    <li data-covered={isCovered(coverage)}>
      <span className={styles['domain']}>
        <DomainIcon domain={domain.id} /> {label(domain.labels)}
      </span>
      <span className={styles['by']}>{by.filter(Boolean).join(' · ') || text('team.missing')}</span>
    </li>
  )
}
