import { useCatalogue } from '@/data/useCatalogue'
import { type Check, type CheckReason, checkTeam } from '@/domain/consortium/checks'
import type { Team } from '@/domain/consortium/team'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SourceList } from '@/ui/SourceList'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import { useView } from '@/view/useView'
import styles from './ConsortiumRoom.module.css'
import { useProgramme } from './useTeam'

/** Each rule of the programme: met, not met or unknown, and why. */
export function ProgrammeChecks({ team }: { readonly team: Team }) {
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const catalogue = useCatalogue()
  const programme = useProgramme()
  const lead = useView((view) => view.lead)
  if (!programme) return null
  const { name, period, checked, note, rules } = programme
  const sources = [...new Set(rules.flatMap((rule) => rule.sources))]
  return (
    <ProfileSection title={text('team.checks', { name })}>
      <Note>{text('team.checked', { period: text(`filters.period.${period}`), date: format.date(checked) })}</Note>
      <ul className={styles['checks']}>
        {checkTeam(catalogue, programme, team, lead).map((check) => (
          <CheckItem key={check.rule.id} check={check} />
        ))}
      </ul>
      {note !== undefined && <Note kind="caveat">{note}</Note>}
      <SourceList sources={recordsOf(catalogue.sources, sources)} texts={facts} isFolded />
    </ProfileSection>
  )
}

const signs = { met: '✓', 'not-met': '✕', unknown: '?' } as const

function CheckItem({ check: { rule, status, reason } }: { readonly check: Check }) {
  const text = useText()
  const { unverified } = useFactTexts()
  const inWords = useCheckWords()
  return (
    <li className={styles['check']} data-status={status}>
      <span className={styles['sign']} aria-hidden="true">
        {signs[status]}
      </span>
      <div>
        <p>
          <strong>{text(`team.status.${status}`)}</strong> · {rule.text}{' '}
          {rule.confidence === 'recalled' && <UnverifiedMark {...unverified} />}
        </p>
        <Note>{inWords(reason)}</Note>
      </div>
    </li>
  )
}

function useCheckWords(): (reason: CheckReason) => string {
  const text = useText()
  const format = useFormat()
  const names = (codes: readonly string[]) => format.list(codes.map(format.country))
  return (reason) => {
    switch (reason.kind) {
      case 'partners': {
        const { sure, unsure, openPlaces } = reason
        const parts = [
          text('team.reason.partners', { count: sure }),
          unsure > 0 && text('team.reason.unsure', { count: unsure }),
          openPlaces > 0 && text('team.reason.open', { count: openPlaces }),
        ]
        return parts.filter(Boolean).join(' ')
      }
      case 'countries': {
        const { sure, unsure } = reason
        const found =
          sure.length > 0
            ? text('team.reason.countries', { count: sure.length, names: names(sure) })
            : text('team.reason.noCountry')
        return unsure.length > 0 ? `${found} ${text('team.reason.unsureCountries', { names: names(unsure) })}` : found
      }
      case 'lead':
        return reason.lead ? text('team.reason.lead', { name: reason.lead.name }) : text('team.reason.noLead')
      case 'not-checkable':
        return text('team.reason.not-checkable')
    }
  }
}
